// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace axw::report::hwpx {

/// One attribute; numbers become text.
struct Attribute
{
    Attribute(const char *itsName, const QString &itsValue) : name(itsName), value(itsValue) {}
    Attribute(const char *itsName, const char *itsValue) : name(itsName), value(QString::fromLatin1(itsValue)) {}
    Attribute(const char *itsName, int number) : name(itsName), value(QString::number(number)) {}
    Attribute(const char *itsName, bool yes) : name(itsName), value(QString::number(yes ? 1 : 0)) {}

    const char *name;
    QString value;
};

using Attributes = std::initializer_list<Attribute>;

/// Writes XML with the prefixes of HWPX. An element is open as long as its Element lives.
class XmlOut
{
public:
    XmlOut() : m_writer(&m_bytes) { m_writer.writeStartDocument(QStringLiteral("1.0"), true); }

    /// The outermost element, which declares all namespaces: strict readers want them at the root.
    void root(const char *name, Attributes attributes = {});
    void open(const char *name, Attributes attributes = {});
    void close() { m_writer.writeEndElement(); }
    /// An element without content.
    void empty(const char *name, Attributes attributes = {});
    void text(const QString &words) { m_writer.writeCharacters(words); }

    QByteArray take()
    {
        m_writer.writeEndDocument();
        return std::move(m_bytes);
    }

private:
    void write(Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace axw::report::hwpx
