// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/bookformats.h"

#include <xlsxwriter.h>

namespace axw::files {

namespace {

constexpr lxw_color_t soft = 0x566172;
constexpr lxw_color_t line = 0xC9CFD6;
constexpr lxw_color_t strongLine = 0x8791A0;
constexpr lxw_color_t headGround = 0xE8EEF4;
constexpr lxw_color_t sectionGround = 0xF3F5F8;
constexpr lxw_color_t entryGround = 0xFFFBE6;
constexpr lxw_color_t accent = 0x1F5FBF;

void setWrapped(lxw_format *format)
{
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
}

void setEntry(lxw_format *format)
{
    setWrapped(format);
    format_set_unlocked(format);
    format_set_bg_color(format, entryGround);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, line);
}

void setBox(lxw_format *format)
{
    setWrapped(format);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, line);
}

void setLarge(lxw_format *format, CellLook look)
{
    format_set_bold(format);
    format_set_font_size(format, letterSize(look));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
}

void setLook(lxw_format *format, CellLook look)
{
    switch (look) {
    case CellLook::Plain: setWrapped(format); return;
    case CellLook::Header:
        format_set_bold(format);
        format_set_bg_color(format, headGround);
        format_set_bottom(format, LXW_BORDER_THIN);
        return;
    case CellLook::Section:
        format_set_bold(format);
        format_set_bg_color(format, sectionGround);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return;
    case CellLook::Quiet:
        setWrapped(format);
        format_set_font_color(format, 0x5A6572);
        return;
    case CellLook::Entry:
        setEntry(format);
        format_set_num_format(format, "@");
        return;
    case CellLook::NumberEntry: setEntry(format); return;
    case CellLook::DateEntry:
        setEntry(format);
        format_set_num_format(format, "yyyy-mm-dd");
        return;
    case CellLook::Title: setLarge(format, look); return;
    case CellLook::Heading:
        setLarge(format, look);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, strongLine);
        return;
    case CellLook::Subheading: setLarge(format, look); return;
    case CellLook::Caption: format_set_bold(format); return;
    case CellLook::Label:
        setWrapped(format);
        format_set_font_color(format, soft);
        return;
    case CellLook::Figure: setLarge(format, look); return;
    case CellLook::Line: format_set_align(format, LXW_ALIGN_VERTICAL_TOP); return;
    case CellLook::Ruled:
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, strongLine);
        return;
    case CellLook::Link:
        format_set_font_color(format, accent);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
        return;
    case CellLook::Box: setBox(format); return;
    case CellLook::BoxHead:
        setBox(format);
        format_set_bold(format);
        format_set_bg_color(format, headGround);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        return;
    case CellLook::BoxGroup:
        setBox(format);
        format_set_bold(format);
        format_set_bg_color(format, sectionGround);
        return;
    case CellLook::BoxTotal:
        setBox(format);
        format_set_bold(format);
        format_set_bg_color(format, sectionGround);
        format_set_top(format, LXW_BORDER_MEDIUM);
        format_set_top_color(format, strongLine);
        return;
    }
    Q_UNREACHABLE();
}

void setTone(lxw_format *format, CellTone tone)
{
    const auto set = [format](lxw_color_t ink, lxw_color_t ground) {
        format_set_font_color(format, ink);
        format_set_bg_color(format, ground);
    };
    switch (tone) {
    case CellTone::Neutral: return;
    case CellTone::Information: set(accent, 0xE3ECF9); return;
    case CellTone::Good: set(0x1E7B4A, 0xE2F3E9); return;
    case CellTone::Warning: set(0x9A5B00, 0xFBEFD9); return;
    case CellTone::Bad: set(0xB3261E, 0xFBE4E2); return;
    }
    Q_UNREACHABLE();
}

void setAlign(lxw_format *format, CellAlign align)
{
    switch (align) {
    case CellAlign::Usual: return;
    case CellAlign::Start: format_set_align(format, LXW_ALIGN_LEFT); return;
    case CellAlign::Centre: format_set_align(format, LXW_ALIGN_CENTER); return;
    case CellAlign::End: format_set_align(format, LXW_ALIGN_RIGHT); return;
    }
    Q_UNREACHABLE();
}

} // namespace

double letterSize(CellLook look)
{
    switch (look) {
    case CellLook::Title: return 18;
    case CellLook::Heading:
    case CellLook::Figure: return 14;
    case CellLook::Subheading: return 12;
    default: return 11;
    }
}

lxw_format *BookFormats::of(const BookCell &cell)
{
    // A single part is its cell's look.
    const BookRun run = cell.runs.size() == 1 ? cell.runs.front() : BookRun{};
    lxw_format *&made = m_cells[{cell.look, cell.format, cell.tone, cell.align, cell.indent, run.bold, run.soft, run.italic, cell.columns > 1}];
    if (made != nullptr)
        return made;
    made = workbook_add_format(m_book);
    setLook(made, cell.look);
    if (m_accent && (cell.look == CellLook::Title || cell.look == CellLook::Heading))
        format_set_font_color(made, *m_accent);
    setTone(made, cell.tone);
    setAlign(made, cell.align);
    if (cell.indent > 0)
        format_set_indent(made, uint8_t(cell.indent));
    if (run.bold)
        format_set_bold(made);
    if (run.soft && cell.tone == CellTone::Neutral)
        format_set_font_color(made, soft);
    if (run.italic)
        format_set_italic(made);
    if (cell.columns > 1)
        format_set_text_wrap(made);
    if (!cell.format.isEmpty())
        format_set_num_format(made, cell.format.toUtf8().constData());
    return made;
}

lxw_format *BookFormats::of(const BookRun &run)
{
    if (!run.bold && !run.soft && !run.italic)
        return nullptr;
    lxw_format *&made = m_runs[{run.bold, run.soft, run.italic}];
    if (made != nullptr)
        return made;
    made = workbook_add_format(m_book);
    if (run.bold)
        format_set_bold(made);
    if (run.soft)
        format_set_font_color(made, soft);
    if (run.italic)
        format_set_italic(made);
    return made;
}

} // namespace axw::files
