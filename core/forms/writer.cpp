// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/writer.h"

#include "core/files/bookwriter.h"
#include "core/files/savefile.h"
#include "core/forms/attachments.h"
#include "core/forms/formsheets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

/// How wide a column is shown: by its longest line, within reason.
double widthOf(const WrittenSheet &sheet, size_t column)
{
    qsizetype longest = sheet.columns[column].header.size();
    for (const QStringList &row : sheet.rows)
        longest = std::max(longest, row[qsizetype(column)].size());
    return sheet.columns[column].isLong ? 48.0 : std::clamp(double(longest) + 2, 8.0, 32.0);
}

files::BookSheet asBookSheet(const WrittenSheet &written)
{
    files::BookSheet sheet;
    sheet.name = written.name;
    sheet.frozenRows = 1;
    auto &header = sheet.rows.emplace_back();
    for (size_t c = 0; c < written.columns.size(); ++c) {
        sheet.widths.push_back(widthOf(written, c));
        header.push_back({written.columns[c].header, files::CellLook::Header});
    }
    for (const QStringList &row : written.rows) {
        auto &cells = sheet.rows.emplace_back();
        for (size_t c = 0; c < written.columns.size(); ++c)
            cells.push_back({row[qsizetype(c)], files::CellLook::Plain, written.columns[c].isNumber});
    }
    return sheet;
}

} // namespace

Result<QByteArray> workbookBytes(const Form &form)
{
    files::Book book;
    book.title = form.settings.title;
    for (const WrittenSheet &sheet : sheetsOf(form))
        book.sheets.push_back(asBookSheet(sheet));
    return files::bookBytes(book);
}

Result<> writeFiles(const Form &form, const QString &path)
{
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
        AXW_TRY(files::saveFile(folder.filePath(name), form.files[name]));
    return {};
}

Result<> writeWorkbook(const Form &form, const QString &path)
{
    AXW_TRY_ASSIGN(bytes, workbookBytes(form));
    AXW_TRY(writeFiles(form, path));
    return files::saveFile(path, bytes);
}

} // namespace axw::forms
