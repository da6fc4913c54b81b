// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/attachments.h"

#include "core/files/csv.h"
#include "core/files/encoding.h"
#include "core/forms/sheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::forms)
};

constexpr qint64 largestFile = qint64(32) << 20;

Error notThere(const QString &name)
{
    return {Error::Kind::NotFound, Words::tr("The file “%1” is not there. It belongs beside the form, in the same folder.").arg(name), {}};
}

Error ofFile(const QString &file, Error error)
{
    error.sentence = Words::tr("%1: %2", "a file, and what is wrong with it").arg(file, error.sentence);
    return error;
}

} // namespace

Attachments filesIn(const QString &folder)
{
    return [folder](const QString &name) -> Result<QByteArray> {
        if (name.isEmpty() || name.startsWith(u'.') || name.contains(u'/') || name.contains(u'\\') || name.contains(u':') || name.contains(QChar(0)))
            return fail(Error::Kind::Invalid, Words::tr("“%1” is no name of a file beside the form: a name without a folder is needed.").arg(name));
        const QFileInfo info(QDir(folder).filePath(name));
        if (!info.exists())
            return fail(notThere(name));
        if (QFileInfo(info.canonicalFilePath()).absolutePath() != QFileInfo(folder).canonicalFilePath())
            return fail(Error::Kind::Invalid, Words::tr("The file “%1” leads out of the form's folder; copy it there.").arg(name));
        if (!info.isFile())
            return fail(Error::Kind::Invalid, Words::tr("“%1” is not an ordinary file.").arg(name));
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Io, Words::tr("The file “%1” may not be read.").arg(name), file.errorString());
        if (file.size() > largestFile)
            return fail(Error::Kind::Invalid, Words::tr("The file “%1” is larger than %2 MB.").arg(name).arg(largestFile >> 20));
        return file.readAll();
    };
}

Attachments filesOf(const QMap<QString, QByteArray> &files)
{
    return [files](const QString &name) -> Result<QByteArray> {
        const auto found = files.constFind(name);
        if (found == files.cend())
            return fail(notThere(name));
        return *found;
    };
}

Attachments noFiles()
{
    return [](const QString &name) -> Result<QByteArray> { return fail(notThere(name)); };
}

Result<QByteArray> asUtf8(const QByteArray &bytes, const QString &file)
{
    auto decoded = files::decodeText(bytes);
    if (!decoded)
        return fail(ofFile(file, decoded.error()));
    return decoded->text.toUtf8();
}

Result<ChoiceList> readListFile(const QByteArray &bytes, const QString &file, const QString &value, const QString &label, int *without)
{
    const QString text = QString::fromUtf8(bytes);
    const auto rows = files::parseCsv(text, files::guessSeparator(text));
    if (!rows)
        return fail(ofFile(file, rows.error()));
    if (rows->isEmpty())
        return fail(ofFile(file, {Error::Kind::Invalid, Words::tr("The file is empty."), {}}));
    QStringList headers;
    for (const files::SheetCell &cell : rows->first().cells) {
        while (headers.size() <= cell.column)
            headers += QString();
        headers[cell.column] = textOf(cell.text);
    }
    const int valueAt = int(headers.indexOf(value));
    const int labelAt = int(headers.indexOf(label));
    for (const QString &needed : {value, label}) {
        if (!headers.contains(needed))
            return fail(ofFile(file, {Error::Kind::Invalid, Words::tr("The file has no column “%1”. Its columns: %2.").arg(needed, headers.join(u", "_s)), {}}));
    }
    ChoiceList list;
    list.file = file;
    list.choices.reserve(size_t(rows->size()));
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const files::SheetRow &row = rows->at(i);
        Choice choice;
        choice.row = row.row;
        choice.name = textOf(row.text(valueAt));
        if (choice.name.isEmpty()) {
            ++*without;
            continue;
        }
        const QString shown = textOf(row.text(labelAt));
        if (!shown.isEmpty())
            choice.label.insert(QString(), shown);
        for (const files::SheetCell &cell : row.cells) {
            if (cell.column != valueAt && cell.column != labelAt && cell.column < headers.size() && !headers[cell.column].isEmpty())
                choice.columns.insert(headers[cell.column], textOf(cell.text));
        }
        list.choices.push_back(std::move(choice));
    }
    return list;
}

} // namespace axw::forms
