# Sourced by the scripts beside it: prepares everything the program needs, once.
# Says what it does on standard error, so that standard output stays the program's.
# shellcheck shell=sh

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 1
environment=$root/.venv
python=$environment/bin/python

say() { printf 'On Record: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# What Python, Qt (screen, Wayland and offscreen) and the text need on a bare Debian or Ubuntu.
system_packages='python3 python3-venv libgl1 libegl1 libglib2.0-0 libfontconfig1 libxkbcommon0
libdbus-1-3 libgssapi-krb5-2 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1
libxcb-shape0 libwayland-cursor0 libwayland-egl1 fonts-dejavu-core'

# What the tests use the program by on a screen of their own; without it those are skipped.
test_packages='xvfb xdotool openbox dbus at-spi2-core gir1.2-atspi-2.0 python3-gi
desktop-file-utils'

# missing_of PACKAGES: those that are not installed.
missing_of() {
    for package in $1; do
        # libglib2.0-0t64 and its like stand in for the older name on newer releases.
        dpkg-query -W -f='${Status} ' "$package" "${package}t64" 2>/dev/null |
            grep -q 'install ok installed' || printf '%s ' "$package"
    done
}

# apt_install PACKAGES: as root, or by $as_root; says the end of what went wrong.
apt_install() {
    say "installing system packages: $1"
    log=$(mktemp)
    # shellcheck disable=SC2086  # a list of words is meant
    if $as_root apt-get update -q >"$log" 2>&1 &&
        $as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -q --no-install-recommends $1 >>"$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    tail -n 5 "$log" >&2
    return 1
}

install_system_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    missing=$(missing_of "$system_packages")
    missing=${missing% }
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        as_root=sudo
    else
        fail "these system packages are missing. Install them, then start again:
    sudo apt-get install -y $missing"
    fi
    apt_install "$missing" ||
        fail "apt-get could not install them (all it said: $log). Try: sudo apt-get install -y $missing"
}

# Nobody is asked for a password for these.
install_test_packages() {
    command -v dpkg-query >/dev/null 2>&1 || return 0
    missing=$(missing_of "$test_packages")
    missing=${missing% }
    [ -n "$missing" ] || return 0
    as_root='sudo -n'
    [ "$(id -u)" -ne 0 ] || as_root=
    { $as_root true 2>/dev/null && apt_install "$missing"; } ||
        say "without these packages the tests on a screen are skipped: $missing"
}

find_python() {
    for candidate in ${ONRECORD_PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$candidate"
            return 0
        fi
    done
    return 1
}

make_environment() {
    base=$(find_python) ||
        fail "Python 3.11 or newer is needed and was not found. Try: sudo apt-get install python3"
    say "making a Python environment in $environment"
    "$base" -m venv --clear "$environment" >&2 && return 0
    # Debian's python3 without python3-venv has no ensurepip; another pip can serve from outside.
    if "$base" -m pip --version >/dev/null 2>&1; then
        "$base" -m venv --clear --without-pip "$environment" >&2 &&
            "$base" -m pip --python "$python" install -q pip >&2 && return 0
    fi
    fail "the environment could not be made. Try: sudo apt-get install python3-venv"
}

# The words of other languages, as Qt loads them, made again when they have changed. Without them
# the program speaks English, so that a failure here stops nothing.
compile_translations() {
    for words in "$root"/resources/translations/*.ts; do
        [ -e "$words" ] || continue
        compiled=${words%.ts}.qm
        [ "$compiled" -nt "$words" ] && continue
        # As one step: a program that runs from here has the file before it in its memory.
        { "$environment/bin/pyside6-lrelease" -silent "$words" -qm "$compiled.part" >&2 &&
            mv "$compiled.part" "$compiled"; } ||
            say "the words of $words could not be made ready; they stay English"
    done
}

# prepare NAME EXTRAS: install what is needed, then compile what is made of files of the tree.
prepare() {
    install_packages "$1" "$2"
    compile_translations
}

# install_packages NAME EXTRAS: all for `pip install -e .EXTRAS`, skipped when nothing has changed.
install_packages() {
    stamp=$environment/.ready-$1
    # The folder belongs to the stamp: an environment does not survive being moved.
    wanted=$({ printf '%s\n' "$root" && cat "$root/pyproject.toml" \
        "$root/packaging/constraints.txt" "$root/packaging/setup.sh"; } | cksum)
    [ -x "$python" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && return 0
    install_system_packages
    [ "$1" != test ] || install_test_packages
    "$python" -m pip --version >/dev/null 2>&1 || make_environment
    say "installing what the program is built on (once; about a minute)"
    pin=$root/packaging/constraints.txt
    # The build tool is installed first, so that it is pinned like all the rest.
    "$python" -m pip install -q --disable-pip-version-check -c "$pin" hatchling >&2 &&
        "$python" -m pip install -q --disable-pip-version-check -c "$pin" \
            --no-build-isolation -e "$root$2" >&2 ||
        fail "the packages could not be installed; see the lines above. Is this computer online?"
    # Whatever was asked for, running is part of it.
    printf '%s\n' "$wanted" | tee "$environment/.ready-run" >"$stamp"
    say "ready"
}
