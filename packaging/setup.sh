#!/usr/bin/env bash
# SPDX-FileCopyrightText: AX Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what the machine lacks, on Debian 12 or later and Ubuntu 24.04 or later.
#   packaging/setup.sh build    what building and running needs
#   packaging/setup.sh test     that, and what the tests and checks need: packages, and one of npm in tests/readers
#   packaging/setup.sh list MODE   prints the packages and installs nothing
set -euo pipefail

build=(
    build-essential cmake ninja-build pkgconf git ccache mold
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-qpa-plugins
    libqcustomplot-dev libexpected-dev libsqlite3-dev libicu-dev libxml2-dev libzip-dev libsodium-dev libqpdf-dev libexpat1-dev
    libxlsxwriter-dev libexiv2-dev qtkeychain-qt6-dev
    fonts-nanum fonts-noto-cjk breeze-icon-theme
)
test=(
    apache2-bin dbus-daemon gnome-keyring xvfb xauth poppler-utils qpdf shellcheck desktop-file-utils appstream file util-linux
    python3 python3-docx python3-openpyxl python3-pil python3-pikepdf python3-fonttools chromium
)
# Needed by the tests as commands: a machine may have them from elsewhere, whose packages are called otherwise.
commands=(node:nodejs npm:npm)

usage() {
    echo "usage: $0 build|test|list build|list test" >&2
    exit 2
}

wanted() {
    case ${1-} in
        build) printf '%s\n' "${build[@]}" ;;
        test)
            printf '%s\n' "${build[@]}" "${test[@]}"
            for pair in "${commands[@]}"; do
                if [ "${2-}" = all ] || ! command -v "${pair%%:*}" >/dev/null; then
                    echo "${pair##*:}"
                fi
            done
            ;;
        *) usage ;;
    esac
}

if [ "${1-}" = list ]; then
    wanted "${2-}" all
    exit 0
fi
names=$(wanted "${1-}")

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is not a Debian or Ubuntu machine: install the counterparts of these packages by hand:" >&2
    # shellcheck disable=SC2086 # one word a package
    echo $names >&2
    exit 0
fi

missing=()
for name in $names; do
    state=$(dpkg-query -W -f '${db:Status-Abbrev}' "$name" 2>/dev/null || true)
    case $state in
        ?i*) ;;
        *) missing+=("$name") ;;
    esac
done
# The reader of HWPX comes from npm, in the versions of its lock file.
fetch_readers() {
    local folder
    folder=$(dirname "$0")/../tests/readers
    if [ "$1" != test ] || cmp -s "$folder/package-lock.json" "$folder/node_modules/.of-lock"; then
        return
    fi
    npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund >&2
    cp "$folder/package-lock.json" "$folder/node_modules/.of-lock"
}

if [ ${#missing[@]} -eq 0 ]; then
    fetch_readers "$1"
    exit 0
fi

if [ "$(id -u)" -ne 0 ]; then
    {
        echo "These packages are missing. Install them with this one command, then start again:"
        echo
        echo "  sudo apt-get install --no-install-recommends ${missing[*]}"
        echo
    } >&2
    exit 1
fi

echo "Installing with apt: ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
install=(apt-get install --yes --quiet --no-install-recommends "${missing[@]}")
# Package lists may be absent or too old to fetch from: only then are they read anew.
if ! "${install[@]}" >&2; then
    apt-get update --quiet >&2
    "${install[@]}" >&2
fi
fetch_readers "$1"
