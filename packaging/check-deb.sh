#!/usr/bin/env bash
# SPDX-FileCopyrightText: AX Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Proves the Debian package: installs it into a clean Debian 12 and runs both programs there, without a display.
#   packaging/check-deb.sh PACKAGE.deb [ROOT]
# needs root and debootstrap; ROOT is the folder to make (a temporary one is made and removed without it).
set -euo pipefail

deb=$(realpath "$1")
if [ "$(id -u)" -ne 0 ]; then
    echo "A clean Debian is made with debootstrap, which needs root." >&2
    exit 1
fi
if [ $# -gt 1 ]; then
    root=$2
else
    root=$(mktemp -d)
fi

finish() {
    umount "$root/proc" 2>/dev/null || true
    if [ $# -gt 0 ] && [ "$1" = remove ]; then
        rm -rf --one-file-system "$root"
    fi
}
if [ $# -gt 1 ]; then
    trap finish EXIT
else
    trap 'finish remove' EXIT
fi

if [ ! -e "$root/etc/debian_version" ]; then
    debootstrap --variant=minbase bookworm "$root"
fi
mount -t proc proc "$root/proc"
cp "$deb" "$root/tmp/axworkbench.deb"

inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/tmp/runtime "$@"
}
inside mkdir -p -m 700 /tmp/runtime
inside apt-get update --quiet
inside apt-get install --yes --quiet --no-install-recommends /tmp/axworkbench.deb

echo "== installed; what the package says of itself:"
# shellcheck disable=SC2016 # dpkg-query expands them
inside dpkg-query -W -f '${Package} ${Version}\nDepends: ${Depends}\n' axworkbench
missing=$(inside sh -c 'ldd /usr/bin/axworkbench /usr/bin/axwb | grep "not found" || true')
if [ -n "$missing" ]; then
    echo "$missing" >&2
    exit 1
fi

echo "== the command line:"
inside rm -rf /tmp/example.axw /tmp/pictures
inside axwb new /tmp/example.axw --demo
inside axwb check /tmp/example.axw --json
inside axwb info /tmp/example.axw --json
inside axwb report /tmp/example.axw --kind register --lang ko --format pdf --out /tmp/register.pdf
inside test -s /tmp/register.pdf

echo "== the window, drawn without a display:"
inside axworkbench --pictures /tmp/pictures /tmp/example.axw
inside ls /tmp/pictures
[ -n "$(ls "$root"/tmp/pictures)" ]

echo "== removed again, leaving nothing behind:"
inside apt-get remove --yes --quiet axworkbench
[ ! -e "$root/usr/bin/axworkbench" ]
