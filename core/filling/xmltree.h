// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace axw::filling {

/// A stretch of a part's bytes.
struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - begin; }
    bool holds(qsizetype at) const { return at >= begin && at < end; }
    bool holds(const Range &other) const { return other.begin >= begin && other.end <= end; }
    bool operator==(const Range &) const = default;
};

/// An XML part with the place of every element in its bytes, so that some of them can be changed and all others stay.
/// Read by expat. A part in UTF-16 is worked on in UTF-8 and written back as it was; other encodings are refused, and so
/// are document types, which office files do not have.
class XmlTree
{
public:
    struct Node
    {
        int name = 0;      ///< see is()
        int parent = -1;
        int firstChild = -1;
        int next = -1;     ///< sibling
        Range startTag;
        qsizetype endTag = 0; ///< where the end tag begins; the element's end when it is empty (<a/>)
        qsizetype end = 0;
        qsizetype textBegin = 0; ///< what text the element holds, in words()
        qsizetype textEnd = 0;

        Range whole() const { return {startTag.begin, end}; }
        Range content() const { return {startTag.end, endTag}; }
        bool isEmpty() const { return endTag == end; } ///< <a/>
    };

    static Result<XmlTree> read(const QByteArray &part, const QString &partName);

    /// In UTF-8; ranges count in it.
    const QByteArray &bytes() const { return m_bytes; }
    /// Bytes in UTF-8 in the encoding of the part.
    QByteArray encoded(const QByteArray &utf8) const;

    int count() const { return int(m_nodes.size()); }
    const Node &node(int at) const { return m_nodes[size_t(at)]; }
    const QByteArray &local(int at) const { return m_names[size_t(node(at).name)].local; }
    bool is(int at, const char *local) const { return at >= 0 && this->local(at) == local; }
    /// With its colon, or empty: as new elements beside this one are written.
    const QByteArray &prefix(int at) const { return m_names[size_t(node(at).name)].prefix; }

    int child(int at, const char *local) const;
    std::vector<int> children(int at) const;
    /// The nearest element above that is called so; -1 for none.
    int above(int at, const char *local) const;
    /// The first element behind this one and all that is in it.
    int past(int at) const;
    /// The first element that begins at this byte or behind it.
    int firstFrom(qsizetype byte) const;

    /// Empty when it is not there, or the element is not (-1); a prefix does not matter.
    QString attribute(int at, const char *local) const;
    /// Its value's bytes; empty when it is not there.
    Range attributeValue(int at, const char *local) const;
    /// The attribute with the space before it.
    Range attributeWhole(int at, const char *local) const;
    /// Where another attribute goes.
    qsizetype attributesEnd(int at) const;

    /// The text between two places in words(): node(…).textBegin and textEnd.
    QString text(qsizetype from, qsizetype to) const { return QString::fromUtf8(m_words.mid(from, to - from)); }
    QString text(int at) const { return text(node(at).textBegin, node(at).textEnd); }

private:
    enum class Encoding { Utf8, Utf16LE, Utf16BE };
    struct Name
    {
        QByteArray local;
        QByteArray prefix;
    };
    struct Attribute
    {
        Range whole;
        Range value;
    };
    struct Reading;

    Attribute find(int at, const char *local) const;

    QByteArray m_bytes;
    Encoding m_encoding = Encoding::Utf8;
    QByteArray m_words;
    std::vector<Name> m_names;
    std::vector<Node> m_nodes;
};

/// Text as XML: what markup means something in is escaped, what XML cannot hold (control characters, half of a pair) is
/// dropped.
QByteArray escaped(QStringView text);

/// A value as the lines it has: any kind of line break parts them; one at the end is dropped.
QStringList linesOf(const QString &value);

} // namespace axw::filling
