// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hwpxpackage.h"

#include "core/files/zip.h"
#include "core/report/hwpxlooks.h"
#include "core/report/printabletext.h"

namespace axw::report::hwpx {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char xmlHead[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

QByteArray version()
{
    // The attribute is misspelt in every file of this format.
    return QByteArray(xmlHead)
        + R"(<hv:HCFVersion xmlns:hv="http://www.hancom.co.kr/hwpml/2011/version" tagetApplication="WORDPROCESSOR" major="5" minor="1" micro="0" buildNumber="1" os="1" xmlVersion="1.5" application="AX Workbench" appVersion="1, 0, 0, 0"/>)";
}

QByteArray container()
{
    return QByteArray(xmlHead)
        + R"(<ocf:container xmlns:ocf="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:hpf="http://www.hancom.co.kr/schema/2011/hpf"><ocf:rootfiles><ocf:rootfile full-path="Contents/content.hpf" media-type="application/hwpml-package+xml"/><ocf:rootfile full-path="Preview/PrvText.txt" media-type="text/plain"/><ocf:rootfile full-path="META-INF/container.rdf" media-type="application/rdf+xml"/></ocf:rootfiles></ocf:container>)";
}

QByteArray containerRdf()
{
    const auto part = [](const char *path, const char *type) {
        return QByteArray(R"(<rdf:Description rdf:about=""><ns0:hasPart xmlns:ns0="http://www.hancom.co.kr/hwpml/2016/meta/pkg#" rdf:resource=")") + path
            + R"("/></rdf:Description><rdf:Description rdf:about=")" + path + R"("><rdf:type rdf:resource="http://www.hancom.co.kr/hwpml/2016/meta/pkg#)" + type
            + R"("/></rdf:Description>)";
    };
    return QByteArray(xmlHead) + R"(<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">)" + part("Contents/header.xml", "HeaderFile")
        + part("Contents/section0.xml", "SectionFile")
        + R"(<rdf:Description rdf:about=""><rdf:type rdf:resource="http://www.hancom.co.kr/hwpml/2016/meta/pkg#Document"/></rdf:Description></rdf:RDF>)";
}

QByteArray manifest()
{
    return QByteArray(xmlHead) + R"(<odf:manifest xmlns:odf="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>)";
}

QByteArray settings()
{
    return QByteArray(xmlHead)
        + R"(<ha:HWPApplicationSetting xmlns:ha="http://www.hancom.co.kr/hwpml/2011/app" xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"><ha:CaretPosition listIDRef="0" paraIDRef="0" pos="0"/></ha:HWPApplicationSetting>)";
}

/// The list of the package's parts.
QByteArray content(const Package &package)
{
    XmlOut out(spaces());
    out.root("opf:package", {{"version", ""}, {"unique-identifier", ""}, {"id", ""}});
    out.open("opf:metadata");
    const auto element = [&out](const char *name, const QString &words) {
        out.words(name, safeText(words));
    };
    const auto meta = [&out](const char *name, const QString &words) {
        out.words("opf:meta", safeText(words), {{"name", name}, {"content", "text"}});
    };
    const QString when = package.date.isValid() ? package.date.toString(Qt::ISODate) + u"T00:00:00Z"_s : QString();
    element("opf:title", package.title);
    element("opf:language", languageCode(package.language));
    meta("creator", package.author);
    meta("subject", package.subject);
    meta("description", package.centre);
    meta("lastsaveby", package.author);
    meta("CreatedDate", when);
    meta("ModifiedDate", when);
    meta("keyword", {});
    out.close();
    out.open("opf:manifest");
    const auto item = [&out](const QString &id, const QString &path, const char *type, bool embedded) {
        if (embedded)
            out.empty("opf:item", {{"id", id}, {"href", path}, {"media-type", type}, {"isEmbeded", true}});
        else
            out.empty("opf:item", {{"id", id}, {"href", path}, {"media-type", type}});
    };
    item(u"header"_s, u"Contents/header.xml"_s, "application/xml", false);
    item(u"section0"_s, u"Contents/section0.xml"_s, "application/xml", false);
    item(u"settings"_s, u"settings.xml"_s, "application/xml", false);
    for (const Picture &picture : package.pictures)
        item(picture.item, u"BinData/%1.%2"_s.arg(picture.item, picture.suffix), picture.suffix == u"png" ? "image/png" : "image/jpg", true);
    out.close();
    out.open("opf:spine");
    out.empty("opf:itemref", {{"idref", "header"}, {"linear", "yes"}});
    out.empty("opf:itemref", {{"idref", "section0"}, {"linear", "yes"}});
    out.close();
    out.close();
    return out.take();
}

} // namespace

Result<QByteArray> Package::bytes() const
{
    files::ZipWriter zip;
    zip.add(u"mimetype"_s, "application/hwp+zip", files::ZipWriter::Method::Stored);
    zip.add(u"version.xml"_s, version());
    zip.add(u"Contents/header.xml"_s, header);
    for (const Picture &picture : pictures)
        zip.add(u"BinData/%1.%2"_s.arg(picture.item, picture.suffix), picture.bytes, files::ZipWriter::Method::Stored);
    zip.add(u"Contents/section0.xml"_s, section);
    zip.add(u"Preview/PrvText.txt"_s, previewText.toUtf8());
    zip.add(u"settings.xml"_s, settings());
    zip.add(u"Preview/PrvImage.png"_s, previewImage, files::ZipWriter::Method::Stored);
    zip.add(u"META-INF/container.rdf"_s, containerRdf());
    zip.add(u"Contents/content.hpf"_s, content(*this));
    zip.add(u"META-INF/container.xml"_s, container());
    zip.add(u"META-INF/manifest.xml"_s, manifest());
    return zip.bytes();
}

} // namespace axw::report::hwpx
