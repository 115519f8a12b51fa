#!/bin/sh
# Writes requirements.txt and requirements-dev.txt from pyproject.toml.
# One file serves every Python from 3.11 and every system (markers), each file carries hashes,
# and no line tells where a package was fetched from. Needs uv, which is kept in its own environment.
# UPGRADE=1 moves what pyproject.toml does not pin; without it, only what must change changes.
set -eu
cd "$(dirname "$0")/.."

tool=.venv-lock
if [ ! -x "$tool/bin/uv" ]; then
    "${PYTHON:-python3}" -m venv "$tool"
    "$tool/bin/python" -m pip install --quiet --disable-pip-version-check uv==0.13.9
fi

compile() {
    "$tool/bin/uv" pip compile pyproject.toml --quiet \
        --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links \
        --custom-compile-command 'make lock' \
        ${UPGRADE:+--upgrade} "$@"
}

compile --extra semantic --group dev --output-file requirements-dev.txt
# Constrained by the other one: what is tested is what runs.
compile --extra semantic --constraints requirements-dev.txt --output-file requirements.txt
