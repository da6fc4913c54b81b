// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/bookwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>
#include <map>
#include <utility>

namespace axw::files {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::files)
};

/// Every workbook says it was made then: the same content gives the same bytes.
constexpr time_t madeAt = 946684800; // 2000-01-01

// Excel's own limits.
constexpr qsizetype longestCell = 32767;
constexpr qsizetype longestPrompt = 255;

/// A text that looks like a spreadsheet's escape, _x0041_, with its first underscore escaped; the library leaves that to us.
QString escaped(const QString &text)
{
    static const QRegularExpression escape(u"_(x[0-9A-Fa-f]{4}_)"_s);
    return QString(text).replace(escape, u"_x005F_\\1"_s);
}

tl::unexpected<Error> notWritten(lxw_error why)
{
    return fail(Error::Kind::Io, Words::tr("The workbook could not be written."), QString::fromUtf8(lxw_strerror(why)));
}

/// Closes the workbook, which writes and frees it, on every way out.
class OpenBook
{
public:
    explicit OpenBook(const QString &path) : m_book(workbook_new(QFile::encodeName(path).constData())) {}
    ~OpenBook()
    {
        if (m_book != nullptr)
            (void)workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(OpenBook)

    lxw_workbook *get() const { return m_book; }
    lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

private:
    lxw_workbook *m_book;
};

class Writer
{
public:
    explicit Writer(lxw_workbook *book) : m_book(book) {}

    Result<> write(const BookSheet &sheet)
    {
        lxw_worksheet *made = workbook_add_worksheet(m_book, sheet.name.toUtf8().constData());
        if (made == nullptr)
            return fail(Error::Kind::Internal, Words::tr("The workbook could not be written."), sheet.name);
        for (size_t c = 0; c < sheet.widths.size(); ++c)
            worksheet_set_column(made, lxw_col_t(c), lxw_col_t(c), sheet.widths[c], nullptr);
        for (size_t r = 0; r < sheet.rows.size(); ++r) {
            for (size_t c = 0; c < sheet.rows[r].size(); ++c)
                AXW_TRY(writeCell(made, lxw_row_t(r), lxw_col_t(c), sheet.rows[r][c]));
        }
        for (const BookList &list : sheet.lists)
            AXW_TRY(offer(made, list));
        if (sheet.frozenRows > 0 || sheet.frozenColumns > 0)
            worksheet_freeze_panes(made, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns));
        if (sheet.filterRow && size_t(*sheet.filterRow) < sheet.rows.size())
            worksheet_autofilter(made, lxw_row_t(*sheet.filterRow), 0, lxw_row_t(sheet.rows.size() - 1), lxw_col_t(sheet.rows[size_t(*sheet.filterRow)].size() - 1));
        // What was written as text is meant as text: no green corners.
        worksheet_ignore_errors(made, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
        if (sheet.isHidden)
            worksheet_hide(made);
        if (sheet.isProtected) {
            lxw_protection may{};
            may.format_columns = 1;
            may.format_rows = 1;
            worksheet_protect(made, nullptr, &may);
        }
        return {};
    }

private:
    lxw_workbook *m_book;
    std::map<std::pair<CellLook, QString>, lxw_format *> m_formats;

    lxw_format *format(CellLook look, const QString &number = {})
    {
        lxw_format *&made = m_formats[{look, number}];
        if (made != nullptr)
            return made;
        made = workbook_add_format(m_book);
        const auto wrapped = [&] {
            format_set_text_wrap(made);
            format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        };
        const auto entry = [&] {
            wrapped();
            format_set_unlocked(made);
            format_set_bg_color(made, 0xFFFBE6);
            format_set_border(made, LXW_BORDER_THIN);
            format_set_border_color(made, 0xC9CFD6);
        };
        switch (look) {
        case CellLook::Plain: wrapped(); break;
        case CellLook::Header:
            format_set_bold(made);
            format_set_bg_color(made, 0xE8EEF4);
            format_set_bottom(made, LXW_BORDER_THIN);
            break;
        case CellLook::Section:
            format_set_bold(made);
            format_set_bg_color(made, 0xF3F5F8);
            format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
            break;
        case CellLook::Quiet:
            wrapped();
            format_set_font_color(made, 0x5A6572);
            break;
        case CellLook::Entry:
            entry();
            format_set_num_format(made, "@");
            break;
        case CellLook::NumberEntry: entry(); break;
        case CellLook::DateEntry:
            entry();
            format_set_num_format(made, "yyyy-mm-dd");
            break;
        }
        if (!number.isEmpty())
            format_set_num_format(made, number.toUtf8().constData());
        return made;
    }

    Result<> writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const BookCell &cell)
    {
        const bool isBox = cell.look != CellLook::Plain && cell.look != CellLook::Quiet; // is seen without a text, too
        if (cell.number) {
            const lxw_error failed = worksheet_write_number(sheet, row, column, *cell.number, format(cell.look, cell.format));
            return failed == LXW_NO_ERROR ? Result<>() : Result<>(notWritten(failed));
        }
        if (cell.text.isEmpty()) {
            if (isBox && cell.look != CellLook::Header)
                worksheet_write_blank(sheet, row, column, format(cell.look));
            return {};
        }
        if (cell.text.size() > longestCell)
            return fail(Error::Kind::Invalid, Words::tr("A text of %1 characters is too long for a spreadsheet's cell, which holds %2.").arg(cell.text.size()).arg(longestCell));
        // What fifteen digits cannot say is written as text, so that it is read as it was.
        const double number = cell.text.toDouble();
        const lxw_error failed = cell.isNumber && QString::number(number, 'g', 15) == cell.text
                                     ? worksheet_write_number(sheet, row, column, number, format(cell.look, cell.format))
                                     : worksheet_write_string(sheet, row, column, escaped(cell.text).toUtf8().constData(), format(cell.look));
        return failed == LXW_NO_ERROR ? Result<>() : Result<>(notWritten(failed));
    }

    static Result<> offer(lxw_worksheet *sheet, const BookList &list)
    {
        std::array<char, 64> cells{};
        lxw_rowcol_to_range_abs(cells.data(), lxw_row_t(list.firstRow), lxw_col_t(list.listColumn), lxw_row_t(list.lastRow), lxw_col_t(list.listColumn));
        QByteArray formula = (u"='"_s + QString(list.sheet).replace(u'\'', u"''"_s) + u"'!"_s).toUtf8() + cells.data();
        QByteArray hint = list.hint.left(longestPrompt).toUtf8();
        QByteArray wrong = list.wrong.left(longestPrompt).toUtf8();
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = formula.data();
        rule.ignore_blank = LXW_VALIDATION_ON;
        if (!hint.isEmpty())
            rule.input_message = hint.data();
        if (!wrong.isEmpty())
            rule.error_message = wrong.data();
        const lxw_error failed = worksheet_data_validation_cell(sheet, lxw_row_t(list.row), lxw_col_t(list.column), &rule);
        return failed == LXW_NO_ERROR ? Result<>() : Result<>(notWritten(failed));
    }
};

Result<> writeBook(const Book &book, const QString &path)
{
    OpenBook open(path);
    if (open.get() == nullptr)
        return fail(Error::Kind::Io, Words::tr("The workbook could not be written."));
    QByteArray title = book.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = madeAt;
    workbook_set_properties(open.get(), &properties);
    Writer writer(open.get());
    for (const BookSheet &sheet : book.sheets)
        AXW_TRY(writer.write(sheet));
    if (const lxw_error failed = open.close(); failed != LXW_NO_ERROR)
        return notWritten(failed);
    return {};
}

} // namespace

Result<QByteArray> bookBytes(const Book &book)
{
    const QTemporaryDir place; // the library writes files only
    const QString path = place.filePath(u"book.xlsx"_s);
    if (!place.isValid())
        return fail(Error::Kind::Io, Words::tr("The workbook could not be written."), place.errorString());
    AXW_TRY(writeBook(book, path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Words::tr("The workbook could not be written."), file.errorString());
    return file.readAll();
}

Result<> saveBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Kind::Io, Words::tr("The file %1 could not be written.").arg(path), file.errorString());
    return {};
}

} // namespace axw::files
