// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hwpxxml.h"

namespace axw::report::hwpx {

namespace {

struct Space
{
    const char *prefix;
    const char *uri;
};

constexpr Space spaces[] = {
    {"ha", "http://www.hancom.co.kr/hwpml/2011/app"},
    {"hp", "http://www.hancom.co.kr/hwpml/2011/paragraph"},
    {"hp10", "http://www.hancom.co.kr/hwpml/2016/paragraph"},
    {"hs", "http://www.hancom.co.kr/hwpml/2011/section"},
    {"hc", "http://www.hancom.co.kr/hwpml/2011/core"},
    {"hh", "http://www.hancom.co.kr/hwpml/2011/head"},
    {"hhs", "http://www.hancom.co.kr/hwpml/2011/history"},
    {"hm", "http://www.hancom.co.kr/hwpml/2011/master-page"},
    {"hpf", "http://www.hancom.co.kr/schema/2011/hpf"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"opf", "http://www.idpf.org/2007/opf/"},
    {"ooxmlchart", "http://www.hancom.co.kr/hwpml/2016/ooxmlchart"},
    {"epub", "http://www.idpf.org/2007/ops"},
    {"config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"},
};

} // namespace

void XmlOut::root(const char *name, Attributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    for (const Space &space : spaces)
        m_writer.writeAttribute(QStringLiteral("xmlns:") + QLatin1StringView(space.prefix), QString::fromLatin1(space.uri));
    write(attributes);
}

void XmlOut::open(const char *name, Attributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    write(attributes);
}

void XmlOut::empty(const char *name, Attributes attributes)
{
    m_writer.writeEmptyElement(QString::fromLatin1(name));
    write(attributes);
}

void XmlOut::write(Attributes attributes)
{
    for (const Attribute &each : attributes)
        m_writer.writeAttribute(QString::fromLatin1(each.name), each.value);
}

} // namespace axw::report::hwpx
