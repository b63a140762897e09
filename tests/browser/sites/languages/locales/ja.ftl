language-name = 日本語
direction = ltr
history = 履歴
subscribe = 購読
not-translated = 未翻訳
languages = 言語
nav-main = メインナビゲーション
