// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/zip.h"

#include <QXmlStreamReader>

/// What the tests of DOCX read in its files.
namespace axw::test::docx {

inline QString part(const QByteArray &file, const QString &name)
{
    return QString::fromUtf8(files::ZipReader::open(file)->read(name).value_or(QByteArray()));
}

/// The words of every paragraph in their order, without instructions of fields.
inline QStringList paragraphs(const QByteArray &file)
{
    const QString body = part(file, QStringLiteral("word/document.xml"));
    QXmlStreamReader reader(body);
    QStringList found;
    bool words = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"p")
            found.append(QString());
        else if (reader.isStartElement() && reader.name() == u"br")
            found.last() += QLatin1Char('\n');
        else if (reader.isStartElement() && reader.name() == u"t")
            words = true;
        else if (reader.isEndElement() && reader.name() == u"t")
            words = false;
        else if (reader.isCharacters() && words)
            found.last() += reader.text();
    }
    return found;
}

} // namespace axw::test::docx
