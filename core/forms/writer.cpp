// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/writer.h"

#include "core/forms/attachments.h"
#include "core/forms/formsheets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

/// Every workbook says it was made then: the same form gives the same bytes.
constexpr time_t madeAt = 946684800; // 2000-01-01

constexpr qsizetype longestCell = 32767; // Excel's own limit

/// A text that looks like a spreadsheet's escape, _x0041_, with its first underscore escaped; the library leaves that to us.
QString escaped(const QString &text)
{
    static const QRegularExpression escape(u"_(x[0-9A-Fa-f]{4}_)"_s);
    return QString(text).replace(escape, u"_x005F_\\1"_s);
}

/// Closes the workbook, which writes and frees it, on every way out.
class Book
{
public:
    explicit Book(const QString &path) : m_book(workbook_new(QFile::encodeName(path).constData())) {}
    ~Book()
    {
        if (m_book != nullptr)
            (void)workbook_close(m_book);
    }
    Q_DISABLE_COPY_MOVE(Book)

    lxw_workbook *get() const { return m_book; }
    lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

private:
    lxw_workbook *m_book;
};

/// How wide a column is shown: by its longest line, within reason.
double widthOf(const WrittenSheet &sheet, size_t column)
{
    qsizetype longest = sheet.columns[column].header.size();
    for (const QStringList &row : sheet.rows)
        longest = std::max(longest, row[qsizetype(column)].size());
    return sheet.columns[column].isLong ? 48.0 : std::clamp(double(longest) + 2, 8.0, 32.0);
}

Result<> writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, bool isNumber, lxw_format *format)
{
    if (text.isEmpty())
        return {};
    if (text.size() > longestCell)
        return fail(Error::Kind::Invalid, Words::tr("A text of %1 characters is too long for a spreadsheet's cell, which holds %2.").arg(text.size()).arg(longestCell));
    // What fifteen digits cannot say is written as text, so that it is read as it was.
    const double number = text.toDouble();
    const lxw_error failed = isNumber && QString::number(number, 'g', 15) == text
                                 ? worksheet_write_number(sheet, row, column, number, format)
                                 : worksheet_write_string(sheet, row, column, escaped(text).toUtf8().constData(), format);
    if (failed != LXW_NO_ERROR)
        return fail(Error::Kind::Internal, Words::tr("The workbook could not be written."), QString::fromUtf8(lxw_strerror(failed)));
    return {};
}

Result<> writeSheet(lxw_workbook *book, const WrittenSheet &written, lxw_format *headerFormat, lxw_format *cellFormat)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, written.name.toUtf8().constData());
    if (sheet == nullptr)
        return fail(Error::Kind::Internal, Words::tr("The workbook could not be written."));
    for (size_t c = 0; c < written.columns.size(); ++c) {
        const auto column = lxw_col_t(c);
        worksheet_set_column(sheet, column, column, widthOf(written, c), nullptr);
        AXW_TRY(writeCell(sheet, 0, column, written.columns[c].header, false, headerFormat));
        for (size_t r = 0; r < written.rows.size(); ++r)
            AXW_TRY(writeCell(sheet, lxw_row_t(r + 1), column, written.rows[r][qsizetype(c)], written.columns[c].isNumber, cellFormat));
    }
    worksheet_freeze_panes(sheet, 1, 0);
    return {};
}

Result<> writeBook(const Form &form, const QString &path)
{
    Book book(path);
    if (book.get() == nullptr)
        return fail(Error::Kind::Io, Words::tr("The workbook could not be written."));
    QByteArray title = form.settings.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = madeAt;
    workbook_set_properties(book.get(), &properties);
    lxw_format *header = workbook_add_format(book.get());
    format_set_bold(header);
    format_set_bg_color(header, 0xE8EEF4);
    format_set_bottom(header, LXW_BORDER_THIN);
    lxw_format *cell = workbook_add_format(book.get());
    format_set_text_wrap(cell);
    format_set_align(cell, LXW_ALIGN_VERTICAL_TOP);
    for (const WrittenSheet &sheet : sheetsOf(form))
        AXW_TRY(writeSheet(book.get(), sheet, header, cell));
    if (const lxw_error failed = book.close(); failed != LXW_NO_ERROR)
        return fail(Error::Kind::Io, Words::tr("The workbook could not be written."), QString::fromUtf8(lxw_strerror(failed)));
    return {};
}

Result<> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Error::Kind::Io, Words::tr("The file %1 could not be written.").arg(path), file.errorString());
    return {};
}

} // namespace

Result<QByteArray> workbookBytes(const Form &form)
{
    const QTemporaryDir place; // the library writes files only
    const QString path = place.filePath(u"form.xlsx"_s);
    if (!place.isValid())
        return fail(Error::Kind::Io, Words::tr("The workbook could not be written."), place.errorString());
    AXW_TRY(writeBook(form, path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, Words::tr("The workbook could not be written."), file.errorString());
    return file.readAll();
}

Result<> writeWorkbook(const Form &form, const QString &path)
{
    AXW_TRY_ASSIGN(bytes, workbookBytes(form));
    const QDir folder = QFileInfo(path).absoluteDir();
    const Attachments there = filesIn(folder.path());
    QStringList missing;
    for (auto it = form.files.cbegin(); it != form.files.cend(); ++it) {
        auto present = there(it.key());
        if (present)
            present = asUtf8(*present, it.key());
        if (!present && present.error().kind != Error::Kind::NotFound)
            return fail(present.error());
        if (present && *present != it.value())
            return fail(Error::Kind::Conflict, Words::tr("Beside the form there is another file “%1” already. Choose another folder.").arg(it.key()));
        if (!present)
            missing += it.key();
    }
    for (const QString &name : missing)
        AXW_TRY(save(folder.filePath(name), form.files[name]));
    return save(path, bytes);
}

} // namespace axw::forms
