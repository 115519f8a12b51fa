#!/bin/sh
# Makes .venv and installs one of the two locks into it, with hashes: `scripts/venv.sh runtime|dev`.
# Does nothing when that lock is already installed, so every make target can call it.
# Lives outside the Makefile because finding a Python and naming what is wrong with it needs a few lines.
set -eu
cd "$(dirname "$0")/.."

want=${1:?usage: scripts/venv.sh runtime|dev}
case $want in
runtime) lock=requirements.txt ;;
dev) lock=requirements-dev.txt ;;
*) echo "scripts/venv.sh: expected runtime or dev, got '$want'" >&2; exit 2 ;;
esac
venv=.venv

fail() {
    echo "optout-bot: $*" >&2
    exit 2
}

recent_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do
        if recent_enough "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    if [ -n "${PYTHON:-}" ]; then
        fail "PYTHON=$PYTHON is not a working Python 3.11 or newer."
    fi
    fail "needs Python 3.11 or newer; found $(python3 --version 2>/dev/null || echo 'no python3')." \
        "Install one, or name it: make PYTHON=/path/to/python3.13 ..."
}

# `.complete` is written last: a creation that was interrupted is done again, not half trusted.
# An environment whose Python has been upgraded away is made anew as well.
if [ ! -e "$venv/.complete" ] || ! recent_enough "$venv/bin/python"; then
    python=$(find_python)
    "$python" -c 'import venv, ensurepip' >/dev/null 2>&1 ||
        fail "$python has no venv module; on Debian and Ubuntu: apt-get install python3-venv"
    echo "Making $venv with $("$python" --version)" >&2
    rm -rf "$venv"
    "$python" -m venv "$venv" || fail "could not make $venv (see above)."
    : >"$venv/.complete"
fi

# The development lock holds everything that the runtime lock holds.
if cmp -s requirements-dev.txt "$venv/.installed-dev"; then
    exit 0
fi
if [ "$want" = runtime ] && cmp -s "$lock" "$venv/.installed-runtime"; then
    exit 0
fi

echo "Installing $lock (only when it has changed; this can take a minute)" >&2
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
    --require-hashes -r "$lock" || fail "could not install $lock (see above)."
cp "$lock" "$venv/.installed-$want"
