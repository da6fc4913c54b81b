// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace axw::house {

QString Finding::text() const
{
    return line > 0 ? u"%1:%2: %3"_s.arg(file).arg(line).arg(why) : u"%1: %2"_s.arg(file, why);
}

QString listed(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines << finding.text();
    return u'\n' + lines.join(u'\n');
}

QStringList filesBelow(const QString &root, const QStringList &folders, const QStringList &endings)
{
    QStringList found;
    const QDir base(root);
    for (const QString &folder : folders) {
        QDirIterator files(base.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (std::any_of(endings.begin(), endings.end(), [&](const QString &end) { return path.endsWith(end); }))
                found << base.relativeFilePath(path);
        }
    }
    found.sort();
    return found;
}

Result<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, path, file.errorString());
    return QString::fromUtf8(file.readAll());
}

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Include> includes;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = pattern.match(lines[i]);
        if (match.hasMatch())
            includes.append({int(i) + 1, match.captured(2), match.captured(1) == u"\""});
    }
    return includes;
}

} // namespace axw::house
