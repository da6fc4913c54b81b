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

# The company with the fullest file: two assessments, a running PoC, signed visits.
client=099-86-00019
report() {
    kind=$1
    shift
    for lang in ko en; do
        for format in pdf html; do
            "$bin/axwb" report "$example" --kind "$kind" "$@" --lang $lang --format $format --out "$out/$kind-$lang.$format"
        done
    done
}
report diagnosis --client $client --round T0
report register
report visit-log --client $client
"$bin/axworkbench" --pictures "$out/pictures" "$example"

echo "Reports and pictures are in $out:"
(cd "$out" && find . -name '*.pdf' -o -name '*.html' -o -name '*.png' | sort)
