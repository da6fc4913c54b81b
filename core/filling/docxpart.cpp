// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/docxpart.h"

#include <QCoreApplication>

#include <algorithm>

namespace axw::filling {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::filling)
};

bool isOneOf(const QByteArray &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *each) { return name == each; });
}

/// Marks between runs: they are no text, and stay where they are.
bool isMark(const QByteArray &name)
{
    return isOneOf(name, {"bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd"});
}

} // namespace

DocxPart::DocxPart(const XmlTree &tree, const QString &name, const QString &words) : Part(tree, name), m_words(words)
{
    findFields();
}

int DocxPart::bodyOf(int element) const
{
    int body = -1;
    for (int each = element; each >= 0 && m_tree.node(each).parent >= 0; each = m_tree.node(each).parent)
        body = isOneOf(m_tree.local(each), {"p", "tbl", "sdt"}) ? each : body;
    return body;
}

QStringList DocxPart::namesOf(int control) const
{
    const int settings = m_tree.child(control, "sdtPr");
    QStringList names;
    for (const char *kind : {"tag", "alias"}) {
        const int at = m_tree.child(settings, kind);
        const QString name = at < 0 ? QString() : m_tree.attribute(at, "val").trimmed();
        if (!fieldKey(name).isEmpty() && !names.contains(name))
            names += name;
    }
    return names;
}

void DocxPart::findFields()
{
    std::vector<std::pair<Range, int>> around; // controls that are fields, and where they stand among them
    for (int at = 0; at < m_tree.count(); ++at) {
        if (!m_tree.is(at, "sdt"))
            continue;
        const int settings = m_tree.child(at, "sdtPr");
        const int content = m_tree.child(at, "sdtContent");
        const QStringList names = namesOf(at);
        if (names.isEmpty() || content < 0 || m_tree.child(settings, "repeatingSectionItem") >= 0)
            continue;
        const Range whole = m_tree.node(at).whole();
        while (!around.empty() && around.back().first.end <= whole.begin)
            around.pop_back();
        if (!around.empty())
            m_fields[size_t(around.back().second)].obstacle = Obstacle::Frame;
        Field field{.names = names, .guide = {}, .obstacle = obstacleOf(at), .element = at, .inside = m_tree.node(content).content()};
        if (m_tree.child(settings, "showingPlcHdr") >= 0)
            field.guide = m_tree.text(content).simplified();
        field.row = m_tree.above(at, "tr");
        around.push_back({whole, int(m_fields.size())});
        m_fields.push_back(field);
    }
}

DocxPart::Level DocxPart::levelOf(int control) const
{
    for (const int each : m_tree.children(m_tree.child(control, "sdtContent"))) {
        const QByteArray &name = m_tree.local(each);
        if (isOneOf(name, {"p", "tbl"}))
            return Level::Paragraphs;
        if (name == "tc")
            return Level::Cell;
        if (name == "tr")
            return Level::Rows;
        if (name == "sdt")
            return levelOf(each);
        if (name == "r")
            return Level::Inline;
    }
    const int parent = m_tree.node(control).parent;
    if (m_tree.is(parent, "tbl"))
        return Level::Rows;
    if (m_tree.is(parent, "tr"))
        return Level::Cell;
    if (isOneOf(m_tree.local(std::max(0, parent)), {"body", "tc", "hdr", "ftr", "txbxContent", "footnote", "endnote"}))
        return Level::Paragraphs;
    return m_tree.above(control, "p") >= 0 ? Level::Inline : Level::Paragraphs;
}

Obstacle DocxPart::runObstacle(int run) const
{
    for (const int each : m_tree.children(run)) {
        if (!isOneOf(m_tree.local(each), {"rPr", "t", "br", "tab", "cr", "noBreakHyphen", "softHyphen", "sym", "lastRenderedPageBreak", "ptab", "annotationRef"}))
            return Obstacle::Object;
    }
    return Obstacle::None;
}

/// Of what holds runs: a paragraph, a control in running text, a link.
Obstacle DocxPart::paragraphObstacle(int holder) const
{
    for (const int each : m_tree.children(holder)) {
        const QByteArray &name = m_tree.local(each);
        Obstacle found = Obstacle::None;
        if (name == "r")
            found = runObstacle(each);
        else if (isOneOf(name, {"hyperlink", "smartTag", "fldSimple"}))
            found = paragraphObstacle(each);
        else if (name == "sdt")
            found = paragraphObstacle(m_tree.child(each, "sdtContent"));
        else if (name == "pPr")
            found = m_tree.child(each, "sectPr") >= 0 ? Obstacle::Object : Obstacle::None;
        else if (!isMark(name) && !isOneOf(name, {"proofErr", "smartTagPr"}))
            found = Obstacle::Object;
        if (found != Obstacle::None)
            return found;
    }
    return Obstacle::None;
}

Obstacle DocxPart::obstacleOf(int control) const
{
    const int settings = m_tree.child(control, "sdtPr");
    for (const int each : m_tree.children(settings)) {
        if (isOneOf(m_tree.local(each), {"picture", "checkbox", "docPartObj", "docPartList", "equation", "citation", "bibliography", "repeatingSection"}))
            return Obstacle::NotText;
    }
    const int content = m_tree.child(control, "sdtContent");
    const auto paragraphs = [this](int holder) {
        for (const int each : m_tree.children(holder)) {
            const bool plain = isMark(m_tree.local(each)) || m_tree.is(each, "tcPr") || m_tree.is(each, "proofErr");
            const Obstacle found = m_tree.is(each, "p") ? paragraphObstacle(each) : plain ? Obstacle::None : Obstacle::Object;
            if (found != Obstacle::None)
                return found;
        }
        return Obstacle::None;
    };
    switch (levelOf(control)) {
    case Level::Inline:
        return paragraphObstacle(content);
    case Level::Paragraphs:
        return paragraphs(content);
    case Level::Cell: {
        const std::vector<int> cells = m_tree.children(content);
        return cells.size() == 1 && m_tree.is(cells.front(), "tc") ? paragraphs(cells.front()) : Obstacle::Strange;
    }
    case Level::Rows:
        return Obstacle::NotText;
    }
    Q_UNREACHABLE();
}

/// A run with these lines, in the look of `likeRun`; -1 is that of the control, or of the paragraph.
QByteArray DocxPart::runBytes(int control, const QStringList &lines, int likeRun) const
{
    const QByteArray prefix = m_tree.prefix(control);
    const int look = m_tree.child(likeRun >= 0 ? likeRun : m_tree.child(control, "sdtPr"), "rPr");
    QByteArray run = "<" + prefix + "r>";
    if (look >= 0)
        run += m_tree.bytes().mid(m_tree.node(look).startTag.begin, m_tree.node(look).whole().size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            run += "<" + prefix + "br/>";
        const QStringList parts = lines[i].split(u'\t');
        for (qsizetype j = 0; j < parts.size(); ++j) {
            if (j > 0)
                run += "<" + prefix + "tab/>";
            run += "<" + prefix + "t xml:space=\"preserve\">" + escaped(parts[j]) + "</" + prefix + "t>";
        }
    }
    return run + "</" + prefix + "r>";
}

void DocxPart::putInline(int control, const QString &text, Splices &splices) const
{
    const int content = m_tree.child(control, "sdtContent");
    const bool asks = m_tree.child(m_tree.child(control, "sdtPr"), "showingPlcHdr") >= 0;
    int like = -1;
    for (const int each : m_tree.children(content)) {
        if (isMark(m_tree.local(each)))
            continue;
        if (like < 0 && !asks && m_tree.is(each, "r"))
            like = each;
        splices.remove(m_tree.node(each).whole());
    }
    const XmlTree::Node &node = m_tree.node(content);
    const QByteArray run = runBytes(control, linesOf(text), like);
    const QByteArray tag = m_tree.prefix(content) + "sdtContent>";
    if (node.isEmpty())
        splices.replace(node.whole(), "<" + tag + run + "</" + tag);
    else
        splices.insert(node.startTag.end, run);
}

/// The first paragraph in `holder` (the control's content, or its cell) takes the first line; a rich text control gets
/// a paragraph for each of the others.
void DocxPart::putParagraphs(int control, int holder, const QString &text, Splices &splices) const
{
    const int settings = m_tree.child(control, "sdtPr");
    const bool asks = m_tree.child(settings, "showingPlcHdr") >= 0;
    const bool oneParagraph = m_tree.child(settings, "text") >= 0;
    const int first = m_tree.child(holder, "p");
    const QByteArray prefix = m_tree.prefix(control);
    QStringList lines = linesOf(text);
    if (first < 0) {
        const XmlTree::Node &node = m_tree.node(holder);
        const QByteArray paragraph = "<" + prefix + "p>" + runBytes(control, lines, -1) + "</" + prefix + "p>";
        const QByteArray name = prefix + m_tree.local(holder) + ">";
        if (node.isEmpty())
            splices.replace(node.whole(), "<" + name + paragraph + "</" + name);
        else
            splices.insert(node.endTag, paragraph);
        return;
    }
    int like = -1;
    for (const int each : m_tree.children(first)) {
        if (like < 0 && !asks && m_tree.is(each, "r"))
            like = each;
        if (!m_tree.is(each, "pPr") && !isMark(m_tree.local(each)))
            splices.remove(m_tree.node(each).whole());
    }
    for (int each = m_tree.node(first).next; each >= 0; each = m_tree.node(each).next) {
        if (m_tree.is(each, "p"))
            splices.remove(m_tree.node(each).whole());
    }
    const XmlTree::Node &node = m_tree.node(first);
    const int look = m_tree.child(first, "pPr");
    const QByteArray lookBytes = look < 0 ? QByteArray() : m_tree.bytes().mid(m_tree.node(look).startTag.begin, m_tree.node(look).whole().size());
    const QByteArray run = runBytes(control, oneParagraph ? lines : QStringList{lines.takeFirst()}, like);
    QByteArray others;
    for (const QString &line : oneParagraph ? QStringList() : lines)
        others += "<" + prefix + "p>" + lookBytes + runBytes(control, {line}, like) + "</" + prefix + "p>";
    if (node.isEmpty()) {
        splices.replace(node.whole(), m_tree.bytes().mid(node.startTag.begin, node.startTag.size() - 2) + ">" + run + "</" + prefix + "p>" + others);
        return;
    }
    splices.insert(look < 0 ? node.startTag.end : m_tree.node(look).end, run);
    splices.insert(node.end, others);
}

void DocxPart::put(const Field &field, const QString &text, Splices &splices) const
{
    const int control = field.element;
    const int content = m_tree.child(control, "sdtContent");
    switch (levelOf(control)) {
    case Level::Inline:
        putInline(control, text, splices);
        break;
    case Level::Paragraphs:
        putParagraphs(control, content, text, splices);
        break;
    case Level::Cell:
        putParagraphs(control, m_tree.child(content, "tc"), text, splices);
        break;
    case Level::Rows:
        return; // obstacleOf() says that it cannot be filled
    }
    for (const int each : m_tree.children(m_tree.child(control, "sdtPr"))) {
        if (isOneOf(m_tree.local(each), {"showingPlcHdr", "dataBinding"}))
            splices.remove(m_tree.node(each).whole());
        // What was chosen before is no longer what stands there.
        for (const char *stale : {"fullDate", "lastValue"}) {
            const Range attribute = m_tree.attributeWhole(each, stale);
            if (attribute.size() > 0 && isOneOf(m_tree.local(each), {"date", "dropDownList", "comboBox"}))
                splices.remove(attribute);
        }
    }
}

} // namespace axw::filling
