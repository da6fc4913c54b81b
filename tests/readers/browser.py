# SPDX-FileCopyrightText: AX Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows HTML reports in Chromium, as wide as a phone and as wide as a desk."""
import html
import json
import os
import re
import subprocess
import tempfile

from PIL import Image

WIDTHS = {"phone": 390, "desk": 1280}
HEIGHT = 700

FRAMES = """<!DOCTYPE html><meta charset="utf-8"><style>body{{margin:0}}iframe{{position:absolute;border:0}}</style>{frames}
<pre id="said"></pre><script>
addEventListener("load", () => {{
    const said = [...document.querySelectorAll("iframe")].map((frame) => {{
        const page = frame.contentDocument.documentElement;
        const room = page.clientWidth;
        // What may be moved sideways in a frame of its own does not count.
        const wide = [...page.querySelectorAll("body *")].filter((one) => !one.closest(".scroll, svg") && one.getBoundingClientRect().right > room + 1);
        // What moves sideways says so, and nothing else does.
        const cues = [...page.querySelectorAll(".scroll")].filter((one) =>
            (one.scrollWidth > one.clientWidth + 3) != (parseFloat(frame.contentWindow.getComputedStyle(one, "::before").paddingBottom) > 10));
        return {{name: frame.name, room, cues: cues.slice(0, 3).map((one) => one.ariaLabel), needed: page.scrollWidth, letters: frame.contentDocument.body.innerText.length,
                 dark: getComputedStyle(frame.contentDocument.body).backgroundColor, wide: wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 200))}};
    }});
    document.getElementById("said").textContent = JSON.stringify(said);
}});
</script>"""


def chromium(profile, *arguments):
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
               "--disable-component-update", "--disable-sync", "--allow-file-access-from-files", f"--user-data-dir={profile}",
               f"--window-size={WIDTHS['phone'] + WIDTHS['desk'] + 10},{HEIGHT}", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


def problems(files, keep):
    """What is wrong with these pages on a screen; pictures of them stay in the folder `keep`."""
    frames = []
    for row, file in enumerate(files):
        for left, (place, width) in zip((0, WIDTHS["phone"] + 10), WIDTHS.items()):
            frames.append(f'<iframe name="{place} {html.escape(os.path.basename(file))}" src="file://{html.escape(file)}" '
                          f'style="left:{left}px;top:{row * HEIGHT}px;width:{width}px;height:{HEIGHT}px"></iframe>')
    found = []
    with tempfile.TemporaryDirectory() as place:
        page = os.path.join(place, "frames.html")
        with open(page, "w", encoding="utf-8") as file:
            file.write(FRAMES.format(frames="\n".join(frames)))
        told = chromium(os.path.join(place, "profile"), "--dump-dom", "file://" + page)
        match = re.search(r'<pre id="said">(.*?)</pre>', told.stdout, re.S)
        if not match or not match[1]:
            return [f"Chromium says nothing: {told.returncode} {told.stderr[-2000:]}"]
        said = json.loads(html.unescape(match[1]))
        for one in said:
            if one["letters"] < 200:
                found.append(f"{one['name']}: {one['letters']} letters in sight")
            if one["needed"] > one["room"] or one["wide"]:
                found.append(f"{one['name']}: {one['needed']} wide in a room of {one['room']}: {one['wide']}")
            if one["cues"]:
                found.append(f"{one['name']}: the cue for moving sideways is wrong at {one['cues']}")
        picture = os.path.join(keep, "pages.png")
        shot = chromium(os.path.join(place, "profile"), f"--window-size={WIDTHS['phone'] + WIDTHS['desk'] + 10},{HEIGHT * len(files)}", "--hide-scrollbars",
                        f"--screenshot={picture}", "file://" + page)
        if not os.path.exists(picture):
            return found + [f"Chromium made no picture: {shot.stderr[-2000:]}"]
        with Image.open(picture) as whole:
            for row, file in enumerate(files):
                for left, (where, width) in zip((0, WIDTHS["phone"] + 10), WIDTHS.items()):
                    part = whole.convert("L").crop((left, row * HEIGHT, left + width, (row + 1) * HEIGHT))
                    if sum(part.histogram()[:128]) < 500:
                        found.append(f"{where} {os.path.basename(file)}: an empty picture")
    return found
