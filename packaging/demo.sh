#!/usr/bin/env bash
# SPDX-FileCopyrightText: AX Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The main job on the example centre, without a display: packaging/demo.sh BIN-FOLDER OUT-FOLDER
# writes the workspace, the reports in both languages and a picture of each main page into OUT-FOLDER.
set -euo pipefail

bin=$1
out=$2
export QT_QPA_PLATFORM=offscreen

rm -rf "$out"
mkdir -p "$out"
example=$out/example.axw
"$bin/axwb" new "$example" --demo

# The first company of the example centre that was diagnosed.
client=
for each in $("$bin/axwb" clients "$example" --json | sed -n 's/^ *"id": *"\([^"]*\)".*/\1/p'); do
    if "$bin/axwb" client "$example" show "$each" --json | grep -q '"frozen": "'; then
        client=$each
        break
    fi
done
for lang in ko en; do
    for kind in diagnosis register visit-log; do
        for format in pdf html; do
            "$bin/axwb" report "$example" --kind $kind --client "$client" --lang $lang --format $format \
                --out "$out/$kind-$lang.$format"
        done
    done
done
"$bin/axworkbench" --pictures "$out/pictures" "$example"

echo "Reports and pictures are in $out:"
(cd "$out" && find . -name '*.pdf' -o -name '*.html' -o -name '*.png' | sort)
