// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxpackage.h"

#include "core/files/zip.h"
#include "core/report/docxflow.h"
#include "core/report/printabletext.h"

namespace axw::report::docx {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char relationBase[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr char wordType[] = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// A part under word/ that has a type of its own.
struct Part
{
    const char *relation; ///< of the document's relations
    const char *kind;     ///< in the relation's type
    const char *name;
    const char *type;     ///< in the content type
};

constexpr Part parts[] = {
    {"rIdStyles", "styles", "styles.xml", "styles+xml"},
    {"rIdNumbering", "numbering", "numbering.xml", "numbering+xml"},
    {"rIdSettings", "settings", "settings.xml", "settings+xml"},
    {"rIdFonts", "fontTable", "fontTable.xml", "fontTable+xml"},
    {headerRelation, "header", "header1.xml", "header+xml"},
    {footerRelation, "footer", "footer1.xml", "footer+xml"},
};

QString oneLine(const QString &text)
{
    return safeText(text).simplified();
}

QByteArray contentTypes()
{
    static constexpr XmlSpace spaces[] = {{"", "http://schemas.openxmlformats.org/package/2006/content-types"}};
    XmlOut out(spaces);
    out.root("Types");
    const std::pair<const char *, const char *> endings[] = {{"rels", "application/vnd.openxmlformats-package.relationships+xml"}, {"xml", "application/xml"},
                                                              {"png", "image/png"}, {"jpg", "image/jpeg"}, {"svg", "image/svg+xml"}};
    for (const auto &[ending, type] : endings)
        out.empty("Default", {{"Extension", ending}, {"ContentType", type}});
    const auto over = [&out](const QString &name, const QString &type) { out.empty("Override", {{"PartName", name}, {"ContentType", type}}); };
    const QString word = QString::fromLatin1(wordType);
    over(u"/word/document.xml"_s, word + u"document.main+xml"_s);
    for (const Part &part : parts)
        over(u"/word/"_s + QLatin1StringView(part.name), word + QLatin1StringView(part.type));
    over(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    over(u"/docProps/app.xml"_s, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    out.close();
    return out.take();
}

/// A list of relations; each call of `add` writes one.
template<class Write>
QByteArray relations(const Write &write)
{
    static constexpr XmlSpace spaces[] = {{"", "http://schemas.openxmlformats.org/package/2006/relationships"}};
    XmlOut out(spaces);
    out.root("Relationships");
    write([&out](const QString &id, const QString &type, const QString &target) {
        out.empty("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
    });
    out.close();
    return out.take();
}

QByteArray packageRelations()
{
    return relations([](const auto &add) {
        const QString base = QString::fromLatin1(relationBase);
        add(u"rId1"_s, base + u"officeDocument"_s, u"word/document.xml"_s);
        add(u"rId2"_s, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s, u"docProps/core.xml"_s);
        add(u"rId3"_s, base + u"extended-properties"_s, u"docProps/app.xml"_s);
    });
}

QByteArray documentRelations(const std::vector<Picture> &pictures)
{
    return relations([&pictures](const auto &add) {
        const QString base = QString::fromLatin1(relationBase);
        for (const Part &part : parts)
            add(QString::fromLatin1(part.relation), base + QLatin1StringView(part.kind), QString::fromLatin1(part.name));
        for (const Picture &picture : pictures) {
            add(pictureRelation(picture.item), base + u"image"_s, u"media/%1.%2"_s.arg(picture.item, picture.suffix));
            if (!picture.svg.isEmpty())
                add(pictureRelation(picture.item, true), base + u"image"_s, u"media/%1.svg"_s.arg(picture.item));
        }
    });
}

QByteArray coreProperties(const Document &document)
{
    static constexpr XmlSpace spaces[] = {{"cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"}, {"dc", "http://purl.org/dc/elements/1.1/"},
                                          {"dcterms", "http://purl.org/dc/terms/"}, {"xsi", "http://www.w3.org/2001/XMLSchema-instance"}};
    XmlOut out(spaces);
    out.root("cp:coreProperties");
    const QString author = oneLine(document.author.isEmpty() ? document.centre : document.author);
    out.words("dc:title", oneLine(document.subject.isEmpty() ? document.title : document.title + u" - "_s + document.subject));
    out.words("dc:subject", oneLine(document.subtitle));
    out.words("dc:creator", author);
    out.words("cp:lastModifiedBy", author);
    if (document.date.isValid()) {
        const QString when = document.date.toString(Qt::ISODate) + u"T00:00:00Z"_s;
        out.words("dcterms:created", when, {{"xsi:type", "dcterms:W3CDTF"}});
        out.words("dcterms:modified", when, {{"xsi:type", "dcterms:W3CDTF"}});
    }
    out.words("dc:language", document.language == Language::Korean ? u"ko-KR"_s : u"en-US"_s);
    out.close();
    return out.take();
}

QByteArray appProperties(const Document &document)
{
    static constexpr XmlSpace spaces[] = {{"", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}};
    XmlOut out(spaces);
    out.root("Properties");
    out.words("Application", u"AX Workbench"_s);
    out.words("Company", oneLine(document.centre));
    out.close();
    return out.take();
}

/// The head or the foot of the pages: words at the left, and at the right what `right` writes.
template<class Right>
QByteArray edge(const char *root, Style style, const QString &left, const Right &right)
{
    XmlOut out(spaces());
    out.root(root);
    out.open("w:p");
    out.open("w:pPr");
    out.empty("w:pStyle", {{"w:val", styleId(style)}});
    out.close();
    out.open("w:r");
    writeWords(out, oneLine(left));
    out.empty("w:tab");
    out.close();
    right(out);
    out.close();
    out.close();
    return out.take();
}

} // namespace

Result<QByteArray> Package::bytes() const
{
    files::ZipWriter zip;
    zip.add(u"[Content_Types].xml"_s, contentTypes());
    zip.add(u"_rels/.rels"_s, packageRelations());
    zip.add(u"word/document.xml"_s, body);
    zip.add(u"word/_rels/document.xml.rels"_s, documentRelations(pictures));
    zip.add(u"word/styles.xml"_s, stylesPart(document));
    zip.add(u"word/numbering.xml"_s, numbering);
    zip.add(u"word/settings.xml"_s, settingsPart(document.language));
    zip.add(u"word/fontTable.xml"_s, fontsPart(document.language));
    const bool framed = document.front == Document::Front::Cover;
    zip.add(u"word/header1.xml"_s, edge("w:hdr", Style::PageHead, framed ? document.title : QString(), [&](XmlOut &out) {
                out.open("w:r");
                writeWords(out, framed ? oneLine(document.subject) : QString());
                out.close();
            }));
    zip.add(u"word/footer1.xml"_s, edge("w:ftr", Style::PageNumber, document.foot(), [&](XmlOut &out) {
                writeField(out, u"PAGE"_s, u"1"_s);
                out.open("w:r");
                writeWords(out, u" / "_s);
                out.close();
                writeField(out, u"NUMPAGES"_s, u"1"_s);
            }));
    for (const Picture &picture : pictures) {
        const QString name = u"word/media/"_s + picture.item + u'.';
        zip.add(name + picture.suffix, picture.bytes, files::ZipWriter::Method::Stored);
        if (!picture.svg.isEmpty())
            zip.add(name + u"svg"_s, picture.svg);
    }
    zip.add(u"docProps/core.xml"_s, coreProperties(document));
    zip.add(u"docProps/app.xml"_s, appProperties(document));
    return zip.bytes();
}

} // namespace axw::report::docx
