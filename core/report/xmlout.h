// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <span>
#include <utility>

namespace axw::report {

/// One attribute; numbers become text.
struct XmlAttribute
{
    XmlAttribute(const char *itsName, const QString &itsValue) : name(itsName), value(itsValue) {}
    XmlAttribute(const char *itsName, const char *itsValue) : name(itsName), value(QString::fromLatin1(itsValue)) {}
    XmlAttribute(const char *itsName, int number) : name(itsName), value(QString::number(number)) {}
    XmlAttribute(const char *itsName, bool yes) : name(itsName), value(QString::number(yes ? 1 : 0)) {}

    const char *name;
    QString value;
};

using XmlAttributes = std::initializer_list<XmlAttribute>;

/// A prefix of names and what it stands for; without a prefix: names that have none.
struct XmlSpace
{
    const char *prefix;
    const char *uri;
};

/// Writes one part of an office document: names with the prefixes of its format, all declared at the outermost element,
/// where strict readers want them. The same calls give the same bytes.
class XmlOut
{
public:
    /// `spaces` must live as long as this.
    explicit XmlOut(std::span<const XmlSpace> spaces) : m_spaces(spaces), m_writer(&m_bytes) { m_writer.writeStartDocument(QStringLiteral("1.0"), true); }

    /// The outermost element.
    void root(const char *name, XmlAttributes attributes = {});
    void open(const char *name, XmlAttributes attributes = {});
    void close() { m_writer.writeEndElement(); }
    /// An element without content.
    void empty(const char *name, XmlAttributes attributes = {});
    void text(const QString &words) { m_writer.writeCharacters(words); }
    /// An element that holds nothing but words.
    void words(const char *name, const QString &words, XmlAttributes attributes = {});

    QByteArray take()
    {
        m_writer.writeEndDocument();
        return std::move(m_bytes);
    }

private:
    void write(XmlAttributes attributes);

    std::span<const XmlSpace> m_spaces;
    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace axw::report
