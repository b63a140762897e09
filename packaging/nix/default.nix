# `nix-build packaging/nix`: builds from the checkout, with the versions of Cargo.lock.
{ pkgs ? import <nixpkgs> { } }:
let
  manifest = builtins.fromTOML (builtins.readFile ../../Cargo.toml);
in
pkgs.rustPlatform.buildRustPackage {
  pname = manifest.package.name;
  version = manifest.package.version;
  src = pkgs.lib.cleanSource ../..;
  cargoLock.lockFile = ../../Cargo.lock;
  buildType = "dist";
  # The tests want a browser's and a host's programs; they run elsewhere.
  doCheck = false;
  nativeBuildInputs = [ pkgs.installShellFiles ];
  postInstall = ''
    $out/bin/vigie man > vigie.1
    installManPage vigie.1
    for shell in bash zsh fish; do
      $out/bin/vigie completions $shell > vigie.$shell
      installShellCompletion --$shell --name vigie vigie.$shell
    done
  '';
  meta = {
    description = manifest.package.description;
    homepage = manifest.package.repository;
    license = with pkgs.lib.licenses; [ mit asl20 ];
    mainProgram = "vigie";
  };
}
