// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xlsxparts.h"

#include <QCoreApplication>

namespace axw::files::parts {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::files)
};

} // namespace

Token next(QXmlStreamReader &xml)
{
    const auto token = xml.readNext();
    if (token != QXmlStreamReader::DTD && token != QXmlStreamReader::EntityReference)
        return token;
    xml.raiseError(Words::tr("a document type definition is not allowed in a workbook"));
    return QXmlStreamReader::Invalid;
}

Result<> finished(const QXmlStreamReader &xml, const ZipEntry &entry, const QString &part)
{
    if (entry.error())
        return fail(*entry.error());
    if (!xml.hasError())
        return {};
    return fail(Error::Kind::Damaged, Words::tr("The workbook is damaged: its part %1 cannot be read (line %2).")
                                          .arg(part)
                                          .arg(xml.lineNumber()),
                xml.errorString());
}

QString unescaped(const QString &text)
{
    if (!text.contains(u"_x"_s))
        return text;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool hex = false;
        if (text[i] == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_') {
            const uint code = QStringView(text).sliced(i + 2, 4).toUInt(&hex, 16);
            if (hex) {
                plain += QChar(char16_t(code));
                i += 6;
            }
        }
        if (!hex)
            plain += text[i];
    }
    return plain;
}

QString itemText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    int phonetic = 0; // depth of an <rPh>: its <t> is a reading aid, not the text
    bool inText = false;
    while (depth > 0 && !xml.atEnd()) {
        switch (next(xml)) {
        case QXmlStreamReader::StartElement:
            ++depth;
            if (xml.name() == u"rPh")
                phonetic = phonetic == 0 ? depth : phonetic;
            inText = phonetic == 0 && xml.name() == u"t";
            break;
        case QXmlStreamReader::EndElement:
            if (phonetic == depth)
                phonetic = 0;
            --depth;
            inText = false;
            break;
        case QXmlStreamReader::Characters:
            if (inText)
                text += xml.text();
            break;
        default:
            break;
        }
    }
    return unescaped(text);
}

} // namespace axw::files::parts
