// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfarchive.h"

#include "core/report/xmlout.h"

#include <QCryptographicHash>
#include <QtEndian>

#define POINTERHOLDER_TRANSITION 4 // libqpdf's own smart pointer is not used: std::shared_ptr only
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many glyphs a TrueType font has; 0 when it says nothing of it.
int glyphCount(const std::string &font)
{
    // The directory of tables: 16 bytes each behind 12; maxp counts the glyphs at its fifth byte.
    constexpr std::size_t entry = 16;
    constexpr std::size_t head = 12;
    if (font.size() < head)
        return 0;
    const auto *bytes = reinterpret_cast<const uchar *>(font.data());
    const std::size_t tables = qFromBigEndian<quint16>(bytes + 4);
    for (std::size_t at = head; at + entry <= font.size() && at < head + tables * entry; at += entry) {
        if (font.compare(at, 4, "maxp") != 0)
            continue;
        const std::size_t offset = qFromBigEndian<quint32>(bytes + at + 8);
        return offset + 6 <= font.size() ? qFromBigEndian<quint16>(bytes + offset + 4) : 0;
    }
    return 0;
}

std::string streamOf(QPDFObjectHandle stream)
{
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

/// Six letters that follow from what is embedded: the same subset has the same name.
std::string tagOf(const std::string &font)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(font.data(), qsizetype(font.size())), QCryptographicHash::Sha1);
    std::string tag;
    for (int i = 0; i < 6; ++i)
        tag += char('A' + uchar(hash.at(i)) % 26);
    return tag + '+';
}

/// A font's name under this tag instead of the one it may have.
void rename(QPDFObjectHandle &object, const char *key, const std::string &tag)
{
    constexpr std::size_t tagLength = 7;
    std::string name = object.getKey(key).getName().substr(1);
    if (name.size() > tagLength && name[tagLength - 1] == '+')
        name.erase(0, tagLength);
    object.replaceKey(key, QPDFObjectHandle::newName('/' + tag + name));
}

QByteArray xmp(const PdfFacts &facts)
{
    static constexpr XmlSpace spaces[] = {{"x", "adobe:ns:meta/"}, {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"}, {"dc", "http://purl.org/dc/elements/1.1/"},
                                          {"pdf", "http://ns.adobe.com/pdf/1.3/"}, {"xmp", "http://ns.adobe.com/xap/1.0/"}, {"pdfaid", "http://www.aiim.org/pdfa/ns/id/"}};
    XmlOut out(spaces);
    out.root("x:xmpmeta");
    out.open("rdf:RDF");
    out.open("rdf:Description", {{"rdf:about", ""}});
    const auto alternative = [&out](const char *name, const QString &words) {
        if (words.isEmpty())
            return;
        out.open(name);
        out.open("rdf:Alt");
        out.words("rdf:li", words, {{"xml:lang", "x-default"}});
        out.close();
        out.close();
    };
    alternative("dc:title", facts.title);
    if (!facts.author.isEmpty()) {
        out.open("dc:creator");
        out.open("rdf:Seq");
        out.words("rdf:li", facts.author);
        out.close();
        out.close();
    }
    alternative("dc:description", facts.subject);
    out.words("xmp:CreatorTool", facts.program);
    out.words("pdf:Producer", facts.program);
    if (facts.date.isValid()) {
        const QString when = facts.date.toString(Qt::ISODate) + u"T00:00:00+09:00"_s;
        out.words("xmp:CreateDate", when);
        out.words("xmp:ModifyDate", when);
    }
    out.words("pdfaid:part", u"1"_s);
    out.words("pdfaid:conformance", u"B"_s);
    out.close();
    out.close();
    out.close();
    QByteArray packet = out.take();
    // A packet has a head and an end of its own instead of that of XML.
    packet.remove(0, packet.indexOf("<x:xmpmeta"));
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + packet.trimmed() + "\n<?xpacket end=\"w\"?>\n";
}

} // namespace

void tagSubsets(QPDF &pdf)
{
    std::map<std::string, std::string> tags; // of descriptors
    const std::vector<QPDFObjectHandle> all = pdf.getAllObjects();
    for (QPDFObjectHandle object : all) {
        if (!object.isDictionaryOfType("/FontDescriptor") || !object.hasKey("/FontFile2"))
            continue;
        const std::string font = streamOf(object.getKey("/FontFile2"));
        const std::string tag = tagOf(font);
        tags[object.unparse()] = tag;
        rename(object, "/FontName", tag);
        if (const int glyphs = glyphCount(font); glyphs > 0) {
            std::string set((std::size_t(glyphs) + 7) / 8, '\xFF');
            if (glyphs % 8 != 0)
                set.back() = char(uchar(0xFF00 >> (glyphs % 8)));
            object.replaceKey("/CIDSet", pdf.newStream(set));
        }
    }
    std::map<std::string, std::string> fonts;
    for (QPDFObjectHandle object : all) {
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/FontDescriptor").isIndirect())
            continue;
        if (const auto tag = tags.find(object.getKey("/FontDescriptor").unparse()); tag != tags.end()) {
            rename(object, "/BaseFont", tag->second);
            fonts[object.unparse()] = tag->second;
        }
    }
    for (QPDFObjectHandle object : all) {
        if (!object.isDictionaryOfType("/Font") || !object.getKey("/DescendantFonts").isArray())
            continue;
        if (const auto tag = fonts.find(object.getKey("/DescendantFonts").getArrayItem(0).unparse()); tag != fonts.end())
            rename(object, "/BaseFont", tag->second);
    }
}

void makeArchive(QPDF &pdf, const PdfFacts &facts)
{
    QPDFObjectHandle metadata = pdf.newStream(xmp(facts).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", pdf.makeIndirectObject(metadata));
}

} // namespace axw::report
