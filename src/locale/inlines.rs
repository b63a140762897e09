//! Walks through the parts of a message.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// Calls `visit` with every inline expression of a pattern, in order: also with those in selectors, in variants and in
/// the arguments of calls.
pub(super) fn each<'p, 'a>(pattern: &'p Pattern<&'a str>, visit: &mut impl FnMut(&'p InlineExpression<&'a str>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, visit);
        }
    }
}

fn in_expression<'p, 'a>(expression: &'p Expression<&'a str>, visit: &mut impl FnMut(&'p InlineExpression<&'a str>)) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, visit),
        Expression::Select { selector, variants } => {
            in_inline(selector, visit);
            for variant in variants {
                each(&variant.value, visit);
            }
        }
    }
}

fn in_inline<'p, 'a>(inline: &'p InlineExpression<&'a str>, visit: &mut impl FnMut(&'p InlineExpression<&'a str>)) {
    visit(inline);
    match inline {
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            let CallArguments { positional, named } = arguments;
            let named = named.iter().map(|argument| &argument.value);
            positional.iter().chain(named).for_each(|argument| in_inline(argument, visit));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, visit),
        _ => {}
    }
}
