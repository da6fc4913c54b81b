// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xmlout.h"

namespace axw::report {

void XmlOut::root(const char *name, XmlAttributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    for (const XmlSpace &space : m_spaces) {
        const QString prefix = QString::fromLatin1(space.prefix);
        m_writer.writeAttribute(prefix.isEmpty() ? QStringLiteral("xmlns") : QStringLiteral("xmlns:") + prefix, QString::fromLatin1(space.uri));
    }
    write(attributes);
}

void XmlOut::open(const char *name, XmlAttributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    write(attributes);
}

void XmlOut::empty(const char *name, XmlAttributes attributes)
{
    m_writer.writeEmptyElement(QString::fromLatin1(name));
    write(attributes);
}

void XmlOut::words(const char *name, const QString &words, XmlAttributes attributes)
{
    open(name, attributes);
    text(words);
    close();
}

void XmlOut::write(XmlAttributes attributes)
{
    for (const XmlAttribute &each : attributes)
        m_writer.writeAttribute(QString::fromLatin1(each.name), each.value);
}

} // namespace axw::report
