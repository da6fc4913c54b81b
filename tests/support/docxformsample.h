// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/formsample.h"

namespace axw::test {

inline QByteArray wordSpaces()
{
    return "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml' xmlns:w15='http://schemas.microsoft.com/office/word/2012/wordml'";
}

/// A content control; each has a number of its own.
inline QByteArray sdt(const QString &tag, const QByteArray &content, const QByteArray &settings = {})
{
    const QByteArray named = tag.isEmpty() ? QByteArray() : "<w:tag w:val=\"" + tag.toUtf8() + "\"/>";
    return "<w:sdt><w:sdtPr>" + named + settings + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
}

inline QByteArray documentXml(const QByteArray &body)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document " + wordSpaces() + "><w:body>" + body + "<w:sectPr/></w:body></w:document>";
}

inline QByteArray docxForm(const QByteArray &body, const QByteArray &header = {})
{
    files::ZipWriter zip;
    const QByteArray type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    zip.add(u"[Content_Types].xml"_s, "<?xml version='1.0' encoding='UTF-8'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/><Override PartName='/word/document.xml' ContentType='"
            + type + "document.main+xml'/><Override PartName='/word/header1.xml' ContentType='" + type + "header+xml'/></Types>");
    zip.add(u"_rels/.rels"_s, "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>");
    zip.add(u"word/document.xml"_s, documentXml(body));
    zip.add(u"word/header1.xml"_s, "<w:hdr " + wordSpaces() + ">" + header + "</w:hdr>");
    return *zip.bytes();
}

} // namespace axw::test
