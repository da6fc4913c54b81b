// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/hwpxpart.h"

#include <QCoreApplication>

#include <algorithm>

namespace axw::filling {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::filling)
};

/// An item of a field's command, "Direction:wstring:3:기업명": the number counts letters.
QString commandItem(const QString &command, const QString &item)
{
    const QString head = item + u":wstring:"_s;
    const qsizetype at = command.indexOf(head);
    const qsizetype colon = at < 0 ? -1 : command.indexOf(u':', at + head.size());
    if (colon < 0)
        return {};
    const int length = command.mid(at + head.size(), colon - at - head.size()).toInt();
    return command.mid(colon + 1, std::max(0, length)).trimmed();
}

constexpr size_t deepest = 100;

/// What may stand in a field that is put anew: text. Elements within hp:t are text whatever they are called.
bool isText(const QByteArray &name)
{
    static const QSet<QByteArray> known{"p",        "run",      "t",          "ctrl",         "linesegarray", "lineseg",   "fieldBegin",
                                        "fieldEnd", "parameters", "stringParam", "integerParam", "booleanParam", "floatParam", "listParam", "metaTag", "subList"};
    return known.contains(name);
}

} // namespace

HwpxPart::HwpxPart(const XmlTree &tree, const QString &name, int number) : Part(tree, name), m_number(number)
{
    findFields();
    findNested();
}

QString HwpxPart::partWords() const
{
    return m_number > 0 ? Words::tr("section %1").arg(m_number) : Words::tr("master page");
}

int HwpxPart::bodyOf(int element) const
{
    int body = -1;
    for (int each = element; each >= 0; each = m_tree.node(each).parent)
        body = m_tree.is(each, "p") ? each : body;
    return body;
}

/// The control a beginning or end stands in, which stands in a run.
int HwpxPart::controlOf(int element) const
{
    const int parent = m_tree.node(element).parent;
    return m_tree.is(parent, "ctrl") ? parent : element;
}

/// Pairs beginnings and ends, list of paragraphs by list of paragraphs.
void HwpxPart::findFields()
{
    struct Open
    {
        int element;
        QString id;
        int field; ///< -1 for a field of another kind
    };
    QHash<int, std::vector<Open>> open; // by the list (a cell, a header, the section) they stand in
    for (int at = 0; at < m_tree.count(); ++at) {
        if (m_tree.is(at, "tc") && !fieldKey(m_tree.attribute(at, "name")).isEmpty()) {
            const int list = m_tree.child(at, "subList");
            if (list >= 0)
                m_fields.push_back({.names = {m_tree.attribute(at, "name").trimmed()}, .guide = {}, .element = at, .inside = m_tree.node(list).content(), .row = m_tree.above(at, "tr")});
        } else if (m_tree.is(at, "fieldBegin")) {
            const QString type = m_tree.attribute(at, "type").toUpper();
            Open one{at, m_tree.attribute(at, "id"), -1};
            if (type == u"CLICK_HERE" || type == u"CLICK_HEAR") { // the standard's own sample spells it so
                Field field{.names = {}, .guide = {}, .obstacle = Obstacle::NoEnd, .element = at};
                QString name = m_tree.attribute(at, "name").trimmed();
                for (const int parameter : m_tree.children(m_tree.child(at, "parameters"))) {
                    const QString kind = m_tree.attribute(parameter, "name");
                    if (kind == u"Command") {
                        const QString command = m_tree.text(parameter);
                        field.guide = commandItem(command, u"Direction"_s);
                        if (name.isEmpty())
                            name = commandItem(command, u"Name"_s);
                    } else if (kind == u"Direction" && field.guide.isEmpty()) {
                        field.guide = m_tree.text(parameter).trimmed();
                    }
                }
                // A field that was given no name asks for something: that is what people know it by.
                field.names = {name.isEmpty() ? field.guide : name};
                field.row = m_tree.above(at, "tr");
                one.field = int(m_fields.size());
                m_fields.push_back(field);
            }
            std::vector<Open> &here = open[m_tree.above(at, "subList")];
            if (here.size() < deepest) // beyond it nobody means it: such a field counts as one without an end
                here.push_back(one);
        } else if (m_tree.is(at, "fieldEnd")) {
            std::vector<Open> &here = open[m_tree.above(at, "subList")];
            const QString wanted = m_tree.attribute(at, "beginIDRef");
            auto found = wanted.isEmpty() ? here.rbegin() : std::find_if(here.rbegin(), here.rend(), [&](const Open &each) { return each.id == wanted; });
            if (found == here.rend()) {
                if (m_remarks.size() < mostRemarks)
                    m_remarks.append({{}, placeOf(at), Words::tr("The end of a field has no beginning; it was left as it is.")});
                continue;
            }
            bool crossing = false;
            for (auto above = here.rbegin(); above != found; ++above) {
                if (above->field >= 0)
                    m_fields[size_t(above->field)].obstacle = Obstacle::Crossing;
                crossing = true;
            }
            if (found->field >= 0) {
                Field &field = m_fields[size_t(found->field)];
                field.last = at;
                const bool wasCrossed = field.obstacle == Obstacle::Crossing;
                field.obstacle = crossing || wasCrossed ? Obstacle::Crossing : Obstacle::None;
                field.inside = {m_tree.node(controlOf(field.element)).end, m_tree.node(controlOf(at)).startTag.begin};
            }
            here.erase(std::next(found).base());
        }
    }
    for (Field &field : m_fields) {
        if (field.names.first().isEmpty())
            field.names = {Words::tr("(field without a name)")};
        if (field.obstacle == Obstacle::None)
            field.obstacle = obstacleOf(field);
    }
}

/// A field that others stand in is only their frame.
void HwpxPart::findNested()
{
    std::vector<size_t> around;
    std::vector<size_t> order(m_fields.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) { return m_fields[a].inside.begin < m_fields[b].inside.begin; });
    for (const size_t at : order) {
        const Field &field = m_fields[at];
        if (field.inside.end == 0 || field.obstacle == Obstacle::Crossing)
            continue;
        while (!around.empty() && m_fields[around.back()].inside.end <= field.inside.begin)
            around.pop_back();
        if (!around.empty() && m_fields[around.back()].inside.holds(field.inside))
            m_fields[around.back()].obstacle = Obstacle::Frame;
        around.push_back(at);
    }
}

Obstacle HwpxPart::obstacleOf(const Field &field) const
{
    if (m_tree.is(field.element, "tc")) {
        const int list = m_tree.child(field.element, "subList");
        if (m_tree.child(m_tree.child(list, "p"), "run") < 0)
            return Obstacle::Strange;
        return contentObstacle(field.inside, list + 1, field.element);
    }
    const int run = m_tree.node(controlOf(field.element)).parent;
    const int lastRun = m_tree.node(controlOf(field.last)).parent;
    if (!m_tree.is(run, "run") || !m_tree.is(lastRun, "run"))
        return Obstacle::Strange;
    const int paragraph = m_tree.node(run).parent;
    const int lastParagraph = m_tree.node(lastRun).parent;
    if (!m_tree.is(paragraph, "p") || !m_tree.is(lastParagraph, "p") || m_tree.node(paragraph).parent != m_tree.node(lastParagraph).parent)
        return Obstacle::Strange;
    return contentObstacle(field.inside, field.element + 1, -1);
}

/// `from`: the first element to look at.
Obstacle HwpxPart::contentObstacle(Range inside, int from, int cell) const
{
    QHash<QByteArray, int> marks; // what begins and must end within
    for (int at = from; at < m_tree.count() && m_tree.node(at).startTag.begin < inside.end; ++at) {
        if (m_tree.node(at).startTag.begin < inside.begin)
            continue;
        const QByteArray &name = m_tree.local(at);
        if (m_tree.above(at, "t") >= 0) {
            if (name.endsWith("Begin"))
                ++marks[name.chopped(5)];
            else if (name.endsWith("End"))
                --marks[name.chopped(3)];
        } else if (!isText(name) || (name == "subList" && cell < 0)) {
            return Obstacle::Object;
        } else if (name == "fieldBegin" || name == "fieldEnd") {
            marks["field"] += name == "fieldBegin" ? 1 : -1;
        }
    }
    const bool balanced = std::all_of(marks.cbegin(), marks.cend(), [](int count) { return count == 0; });
    return balanced ? Obstacle::None : Obstacle::Object;
}

QByteArray HwpxPart::valueBytes(const QString &text, const QByteArray &prefix) const
{
    QByteArray bytes;
    const QStringList lines = linesOf(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            bytes += "<" + prefix + "lineBreak/>";
        const QStringList parts = lines[i].split(u'\t');
        for (qsizetype j = 0; j < parts.size(); ++j) {
            if (j > 0)
                bytes += "<" + prefix + "tab width=\"4000\" leader=\"0\" type=\"1\"/>";
            bytes += escaped(parts[j]);
        }
    }
    return bytes;
}

void HwpxPart::forgetLayout(int paragraph, Splices &splices) const
{
    for (int each = paragraph; each >= 0; each = m_tree.above(each, "p")) {
        const int layout = m_tree.child(each, "linesegarray");
        if (layout >= 0)
            splices.remove(m_tree.node(layout).whole());
    }
}

/// The text of an hp:t anew.
void HwpxPart::putInto(int text, const QByteArray &value, Splices &splices) const
{
    const XmlTree::Node &node = m_tree.node(text);
    if (!node.isEmpty()) {
        splices.replace(node.content(), value);
        return;
    }
    const QByteArray tag = m_tree.bytes().mid(node.startTag.begin, node.startTag.size() - 2);
    splices.replace(node.whole(), tag + ">" + value + "</" + m_tree.prefix(text) + "t>");
}

/// Between two controls of one paragraph: the first text there becomes the value, what else is there goes.
void HwpxPart::putInParagraph(int begin, int end, const QByteArray &value, Splices &splices) const
{
    const Range inside{m_tree.node(begin).end, m_tree.node(end).startTag.begin};
    const int run = m_tree.node(begin).parent;
    const int lastRun = m_tree.node(end).parent;
    int carrier = -1; // the first text that says something, else the first
    std::vector<int> going;
    for (int each = run; each >= 0; each = each == lastRun ? -1 : m_tree.node(each).next) {
        for (const int child : m_tree.children(each)) {
            if (!inside.holds(m_tree.node(child).whole()))
                continue;
            const auto says = [this](int text) { return m_tree.node(text).textEnd > m_tree.node(text).textBegin; };
            if (m_tree.is(child, "t") && (carrier < 0 || (!says(carrier) && says(child))))
                carrier = child;
            going.push_back(child);
        }
    }
    for (const int each : going) {
        if (each != carrier)
            splices.remove(m_tree.node(each).whole());
    }
    const int kept = carrier < 0 ? run : m_tree.node(carrier).parent;
    for (int each = run; each != lastRun; each = m_tree.node(each).next) {
        if (each != run && each != kept)
            splices.remove(m_tree.node(each).whole());
    }
    const QByteArray tag = m_tree.prefix(run) + "t>";
    if (carrier >= 0)
        putInto(carrier, value, splices);
    else
        splices.insert(inside.begin, "<" + tag + value + "</" + tag);
}

void HwpxPart::put(const Field &field, const QString &text, Splices &splices) const
{
    if (m_tree.is(field.element, "tc"))
        return putInCell(field, text, splices);
    const int begin = controlOf(field.element);
    const int end = controlOf(field.last);
    const int run = m_tree.node(begin).parent;
    const int lastRun = m_tree.node(end).parent;
    const QByteArray value = valueBytes(text, m_tree.prefix(run));
    if (m_tree.node(run).parent == m_tree.node(lastRun).parent) {
        putInParagraph(begin, end, value, splices);
    } else {
        // The paragraphs become one: what follows the field keeps the look of its run.
        const QByteArray name = m_tree.prefix(run);
        const Range tag = m_tree.node(lastRun).startTag;
        splices.replace(field.inside, "<" + name + "t>" + value + "</" + name + "t></" + name + "run>" + m_tree.bytes().mid(tag.begin, tag.size()));
        forgetLayout(m_tree.node(lastRun).parent, splices);
    }
    forgetLayout(m_tree.node(run).parent, splices);
    const Range dirty = m_tree.attributeValue(field.element, "dirty");
    if (dirty.size() > 0)
        splices.replace(dirty, "1");
    else if (m_tree.attributeWhole(field.element, "dirty").size() == 0)
        splices.insert(m_tree.attributesEnd(field.element), " dirty=\"1\"");
}

/// The first paragraph of the cell takes the value, the others go.
void HwpxPart::putInCell(const Field &field, const QString &text, Splices &splices) const
{
    const int first = m_tree.child(m_tree.child(field.element, "subList"), "p");
    int carrier = -1;
    for (const int run : m_tree.children(first)) {
        if (carrier < 0 && m_tree.is(run, "run"))
            carrier = m_tree.child(run, "t");
    }
    const int run = carrier < 0 ? m_tree.child(first, "run") : m_tree.node(carrier).parent;
    const QByteArray value = valueBytes(text, m_tree.prefix(run));
    for (const int each : m_tree.children(first)) {
        if (each != run)
            splices.remove(m_tree.node(each).whole());
    }
    for (int each = m_tree.node(first).next; each >= 0; each = m_tree.node(each).next)
        splices.remove(m_tree.node(each).whole());
    for (const int each : m_tree.children(run)) {
        if (each != carrier)
            splices.remove(m_tree.node(each).whole());
    }
    const QByteArray tag = m_tree.prefix(run) + "t>";
    const XmlTree::Node &node = m_tree.node(run);
    if (carrier >= 0)
        putInto(carrier, value, splices);
    else if (node.isEmpty())
        splices.replace(node.whole(), m_tree.bytes().mid(node.startTag.begin, node.startTag.size() - 2) + "><" + tag + value + "</" + tag + "</" + m_tree.prefix(run) + "run>");
    else
        splices.insert(node.startTag.end, "<" + tag + value + "</" + tag);
    forgetLayout(m_tree.above(first, "p"), splices);
}

} // namespace axw::filling
