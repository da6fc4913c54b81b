// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/xmltree.h"

#include <QCoreApplication>
#include <QStringConverter>
#include <QStringList>

#include <expat.h>

#include <algorithm>
#include <memory>

namespace axw::filling {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::filling)
};

constexpr int deepest = 1000;
constexpr size_t mostElements = 4'000'000;
constexpr qsizetype mostBytes = qsizetype(256) << 20;

constexpr char littleEndian[] = "\xff\xfe";
constexpr char bigEndian[] = "\xfe\xff";

struct FreeParser
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

/// Between quotes: the five entities and numbers; a document without a type has no others.
QString unescaped(const QByteArray &bytes)
{
    if (!bytes.contains('&'))
        return QString::fromUtf8(bytes);
    QString text;
    const QString raw = QString::fromUtf8(bytes);
    for (qsizetype at = 0; at < raw.size(); ++at) {
        const qsizetype end = raw[at] == u'&' ? raw.indexOf(u';', at) : -1;
        if (end < 0) {
            text += raw[at];
            continue;
        }
        const QString name = raw.mid(at + 1, end - at - 1);
        static const QHash<QString, QChar> known{{u"amp"_s, u'&'}, {u"lt"_s, u'<'}, {u"gt"_s, u'>'}, {u"quot"_s, u'"'}, {u"apos"_s, u'\''}};
        if (known.contains(name)) {
            text += known.value(name);
        } else if (name.startsWith(u'#')) {
            const bool hex = name.startsWith(u"#x");
            const char32_t code = name.mid(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
            text += QString::fromUcs4(&code, 1);
        }
        at = end;
    }
    return text;
}

} // namespace

/// What expat calls while it reads.
struct XmlTree::Reading
{
    XmlTree &tree;
    XML_Parser parser = nullptr;
    QHash<QByteArray, int> names = {};
    std::vector<int> open = {};
    std::vector<int> lastChild = {}; ///< of each open element
    QString refused = {};

    void refuse(const QString &why)
    {
        refused = why;
        XML_StopParser(parser, XML_FALSE);
    }

    int nameOf(const char *raw)
    {
        const QByteArray whole(raw);
        const auto known = names.constFind(whole);
        if (known != names.cend())
            return *known;
        const qsizetype colon = whole.indexOf(':');
        tree.m_names.push_back({colon < 0 ? whole : whole.mid(colon + 1), colon < 0 ? QByteArray() : whole.left(colon + 1)});
        const int made = int(tree.m_names.size()) - 1;
        names.insert(whole, made);
        return made;
    }

    void start(const char *raw)
    {
        if (open.size() >= deepest)
            return refuse(Words::tr("its elements stand more than %1 deep in each other").arg(deepest));
        if (tree.m_nodes.size() >= mostElements)
            return refuse(Words::tr("it has more than %1 elements").arg(mostElements));
        Node node;
        node.name = nameOf(raw);
        node.startTag.begin = qsizetype(XML_GetCurrentByteIndex(parser));
        node.startTag.end = node.startTag.begin + XML_GetCurrentByteCount(parser);
        node.textBegin = tree.m_words.size();
        const int at = int(tree.m_nodes.size());
        if (!open.empty()) {
            node.parent = open.back();
            if (lastChild.back() < 0)
                tree.m_nodes[size_t(node.parent)].firstChild = at;
            else
                tree.m_nodes[size_t(lastChild.back())].next = at;
            lastChild.back() = at;
        }
        tree.m_nodes.push_back(node);
        open.push_back(at);
        lastChild.push_back(-1);
    }

    void end()
    {
        Node &node = tree.m_nodes[size_t(open.back())];
        node.endTag = qsizetype(XML_GetCurrentByteIndex(parser));
        node.end = node.endTag + XML_GetCurrentByteCount(parser); // nothing for <a/>
        node.textEnd = tree.m_words.size();
        open.pop_back();
        lastChild.pop_back();
    }
};

Result<XmlTree> XmlTree::read(const QByteArray &part, const QString &partName)
{
    const auto refused = [&](Error::Kind kind, const QString &why) { return fail(kind, Words::tr("%1 in the form cannot be read: %2.").arg(partName, why)); };
    if (part.size() > mostBytes)
        return refused(Error::Kind::Invalid, Words::tr("it is larger than %1 MB").arg(mostBytes >> 20));
    XmlTree tree;
    tree.m_bytes = part;
    const bool little = part.startsWith(littleEndian);
    if (little || part.startsWith(bigEndian)) {
        tree.m_encoding = little ? Encoding::Utf16LE : Encoding::Utf16BE;
        QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        tree.m_bytes = QString(decoder(part.mid(2))).toUtf8();
        if (decoder.hasError() || tree.encoded(tree.m_bytes) != part)
            return refused(Error::Kind::Damaged, Words::tr("its letters are damaged"));
    }

    const std::unique_ptr<XML_ParserStruct, FreeParser> parser(XML_ParserCreate("UTF-8"));
    if (!parser)
        return fail(Error::Kind::Internal, Words::tr("There is not enough memory."));
    Reading reading{.tree = tree, .parser = parser.get()};
    XML_SetUserData(parser.get(), &reading);
    XML_SetElementHandler(
        parser.get(), [](void *data, const XML_Char *name, const XML_Char **) { static_cast<Reading *>(data)->start(name); },
        [](void *data, const XML_Char *) { static_cast<Reading *>(data)->end(); });
    XML_SetCharacterDataHandler(parser.get(), [](void *data, const XML_Char *text, int size) { static_cast<Reading *>(data)->tree.m_words.append(text, size); });
    XML_SetStartDoctypeDeclHandler(parser.get(), [](void *data, const XML_Char *, const XML_Char *, const XML_Char *, int) {
        static_cast<Reading *>(data)->refuse(Words::tr("it has a document type, which files of word processors do not have"));
    });
    XML_SetXmlDeclHandler(parser.get(), [](void *data, const XML_Char *, const XML_Char *encoding, int) {
        auto *at = static_cast<Reading *>(data);
        const QString said = QString::fromUtf8(encoding).toUpper();
        const bool wide = at->tree.m_encoding != Encoding::Utf8;
        if (encoding != nullptr && said != (wide ? u"UTF-16" : u"UTF-8"))
            at->refuse(Words::tr("it is written in %1; UTF-8 would be right").arg(said));
    });
    const bool sound = XML_Parse(parser.get(), tree.m_bytes.constData(), int(tree.m_bytes.size()), XML_TRUE) == XML_STATUS_OK;
    if (!reading.refused.isEmpty())
        return refused(Error::Kind::Invalid, reading.refused);
    if (!sound)
        return refused(Error::Kind::Damaged, Words::tr("line %1 is damaged (%2)")
                                                 .arg(XML_GetCurrentLineNumber(parser.get()))
                                                 .arg(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(parser.get())))));
    return tree;
}

QByteArray XmlTree::encoded(const QByteArray &utf8) const
{
    if (m_encoding == Encoding::Utf8)
        return utf8;
    const bool little = m_encoding == Encoding::Utf16LE;
    QStringEncoder encoder(little ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE);
    const QByteArray wide = encoder(QString::fromUtf8(utf8));
    return QByteArray(little ? littleEndian : bigEndian) + wide;
}

int XmlTree::child(int at, const char *local) const
{
    if (at < 0)
        return -1;
    for (int each = node(at).firstChild; each >= 0; each = node(each).next) {
        if (is(each, local))
            return each;
    }
    return -1;
}

std::vector<int> XmlTree::children(int at) const
{
    std::vector<int> found;
    for (int each = at < 0 ? -1 : node(at).firstChild; each >= 0; each = node(each).next)
        found.push_back(each);
    return found;
}

int XmlTree::above(int at, const char *local) const
{
    for (int each = node(at).parent; each >= 0; each = node(each).parent) {
        if (is(each, local))
            return each;
    }
    return -1;
}

int XmlTree::past(int at) const
{
    for (int each = at; each >= 0; each = node(each).parent) {
        if (node(each).next >= 0)
            return node(each).next;
    }
    return count();
}

int XmlTree::firstFrom(qsizetype byte) const
{
    const auto found = std::lower_bound(m_nodes.begin(), m_nodes.end(), byte, [](const Node &node, qsizetype wanted) { return node.startTag.begin < wanted; });
    return int(found - m_nodes.begin());
}

/// A start tag that a parser took for sound: names, equals signs and quoted values.
XmlTree::Attribute XmlTree::find(int at, const char *local) const
{
    if (at < 0)
        return {};
    const Range tag = node(at).startTag;
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    const QByteArrayView wanted(local);
    qsizetype here = tag.begin + 1;
    while (here < tag.end && !isSpace(m_bytes[here]) && m_bytes[here] != '>' && m_bytes[here] != '/')
        ++here;
    while (here < tag.end) {
        const qsizetype before = here;
        while (here < tag.end && isSpace(m_bytes[here]))
            ++here;
        const qsizetype nameAt = here;
        while (here < tag.end && !isSpace(m_bytes[here]) && m_bytes[here] != '=' && m_bytes[here] != '>' && m_bytes[here] != '/')
            ++here;
        QByteArrayView name = QByteArrayView(m_bytes).sliced(nameAt, here - nameAt);
        while (here < tag.end && m_bytes[here] != '"' && m_bytes[here] != '\'')
            ++here;
        if (here >= tag.end)
            break;
        const qsizetype close = m_bytes.indexOf(m_bytes[here], here + 1);
        if (close < 0 || close >= tag.end)
            break;
        if (const qsizetype colon = name.indexOf(':'); colon >= 0)
            name = name.sliced(colon + 1);
        if (name == wanted)
            return {{before, close + 1}, {here + 1, close}};
        here = close + 1;
    }
    return {};
}

QString XmlTree::attribute(int at, const char *local) const
{
    const Range value = find(at, local).value;
    return unescaped(m_bytes.mid(value.begin, value.size()));
}

Range XmlTree::attributeValue(int at, const char *local) const
{
    return find(at, local).value;
}

Range XmlTree::attributeWhole(int at, const char *local) const
{
    return find(at, local).whole;
}

qsizetype XmlTree::attributesEnd(int at) const
{
    const qsizetype close = node(at).startTag.end - 1;
    return m_bytes[close - 1] == '/' ? close - 1 : close;
}

QByteArray escaped(QStringView text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c == u'&') {
            out += u"&amp;"_s;
        } else if (c == u'<') {
            out += u"&lt;"_s;
        } else if (c == u'>') {
            out += u"&gt;"_s;
        } else if (c == u'\t' || (!c.isSurrogate() && c.unicode() >= 0x20 && c.unicode() < 0xfffe)) {
            out += c;
        }
    }
    return out.toUtf8();
}

QStringList linesOf(const QString &value)
{
    QString text = value;
    text.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &c : text) {
        if (c == u'\r' || c == QChar(QChar::LineSeparator) || c == QChar(QChar::ParagraphSeparator) || c == QChar(0x0b) || c == QChar(0x0c) || c == QChar(0x85))
            c = u'\n';
    }
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text.split(u'\n');
}

} // namespace axw::filling
