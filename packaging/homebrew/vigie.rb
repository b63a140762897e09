# Homebrew's formula, for Linux and macOS. packaging/build fills it in; the release workflow adds macOS's archives.
class Vigie < Formula
  desc "Status page from Markdown posts, as a static site"
  homepage "@repository@"
  url "@repository@/releases/download/v@version@/@name@.tar.gz"
  version "@version@"
  sha256 "@sha256@"
  license any_of: ["MIT", "Apache-2.0"]

  def install
    bin.install "vigie"
    man1.install "share/vigie.1"
    bash_completion.install "share/vigie.bash" => "vigie"
    zsh_completion.install "share/vigie.zsh" => "_vigie"
    fish_completion.install "share/vigie.fish"
  end

  test do
    (testpath/"vigie.toml").write ""
    system bin/"vigie", "build"
    assert_path_exists testpath/"public/index.html"
  end
end
