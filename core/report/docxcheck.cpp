// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxcheck.h"

#include "core/report/docxorder.h"
#include "core/report/packagecheck.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;

namespace {

class Check final : public PackageCheck
{
public:
    explicit Check(const QByteArray &file) : PackageCheck(file) {}

private:
    void readParts() override
    {
        QSet<QString> seen;
        for (const QString &name : zip().names()) {
            need(!seen.contains(name), name, u"is there twice"_s);
            seen.insert(name);
            if (name.endsWith(u".xml") || name.endsWith(u".rels") || name.endsWith(u".svg"))
                read(name);
        }
        needParts({"[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml", "word/numbering.xml"});
    }

    void checkParts() override
    {
        checkTypes();
        checkRelations();
        collectNames();
        for (const QString &part : parts().keys()) {
            if (part.startsWith(u"word/") && part.endsWith(u".xml"))
                checkPart(part);
        }
    }

    void checkTypes()
    {
        const QString part = u"[Content_Types].xml"_s;
        need(zip().names().constFirst() == part, part, u"is not the first entry"_s);
        QSet<QString> endings;
        QSet<QString> overrides;
        root(part).walk([&](const XmlElement &element) {
            if (element.name == u"Default") {
                need(!endings.contains(element.value(u"Extension"_s)), part, u"says twice what is ."_s + element.value(u"Extension"_s));
                endings.insert(element.value(u"Extension"_s));
            } else if (element.name == u"Override") {
                const QString name = element.value(u"PartName"_s);
                need(name.startsWith(u'/') && zip().contains(name.mid(1)), part, u"names what is not there: "_s + name);
                need(!overrides.contains(name), part, u"names twice "_s + name);
                overrides.insert(name);
            }
        });
        for (const QString &name : zip().names()) {
            const QString ending = name.mid(name.lastIndexOf(u'.') + 1);
            need(name == part || overrides.contains(u'/' + name) || endings.contains(ending), part, u"has no type for "_s + name);
            // What is only known as XML is no part that Word knows.
            need(name == part || ending != u"xml" || overrides.contains(u'/' + name), part, u"does not say what kind of XML is "_s + name);
        }
    }

    /// Every relation leads to a part, and every part is led to.
    void checkRelations()
    {
        QSet<QString> reached;
        for (auto it = parts().cbegin(); it != parts().cend(); ++it) {
            if (!it.key().endsWith(u".rels"))
                continue;
            const QString folder = it.key().left(it.key().indexOf(u"_rels/"));
            QSet<QString> ids;
            it->top->walk([&](const XmlElement &element) {
                if (element.name != u"Relationship")
                    return;
                const QString id = element.value(u"Id"_s);
                need(!id.isEmpty() && !ids.contains(id), it.key(), u"two relations named "_s + id);
                ids.insert(id);
                const QString target = folder + element.value(u"Target"_s);
                need(zip().contains(target), it.key(), u"leads to what is not there: "_s + target);
                reached.insert(target);
            });
            m_relations.insert(folder + it.key().mid(folder.size() + 6).chopped(5), ids);
        }
        for (const QString &name : zip().names())
            need(name == u"[Content_Types].xml" || name.endsWith(u".rels") || reached.contains(name), name, u"no relation leads to it"_s);
    }

    void collectNames()
    {
        const QString styles = u"word/styles.xml"_s;
        root(styles).walk([&](const XmlElement &element) {
            if (element.name != u"w:style")
                return;
            const QString id = element.value(u"w:styleId"_s);
            need(!m_styles.contains(id), styles, u"two styles of id "_s + id);
            m_styles.insert(id, element.value(u"w:type"_s));
        });
        const QString numbering = u"word/numbering.xml"_s;
        QSet<QString> abstracts;
        root(numbering).walk([&](const XmlElement &element) {
            if (element.name == u"w:abstractNum") {
                need(!abstracts.contains(element.value(u"w:abstractNumId"_s)), numbering, u"two w:abstractNum of one id"_s);
                need(m_numbers.isEmpty(), numbering, u"a w:abstractNum behind a w:num"_s);
                abstracts.insert(element.value(u"w:abstractNumId"_s));
            } else if (element.name == u"w:num") {
                const QString id = element.value(u"w:numId"_s);
                need(!m_numbers.contains(id), numbering, u"two w:num of id "_s + id);
                m_numbers.insert(id);
                const XmlElement *abstract = element.child(u"w:abstractNumId"_s);
                need(abstract != nullptr && abstracts.contains(abstract->value(u"w:val"_s)), numbering, u"a w:num of nothing: "_s + id);
            }
        });
        m_numbers.insert(u"0"_s); // none
    }

    void checkPart(const QString &part)
    {
        QSet<QString> shapes;
        QSet<QString> marks;
        QSet<QString> markNames;
        QSet<QString> ended;
        QSet<QString> boxes;
        QSet<QString> wanted;
        int fields = 0;
        const auto once = [&](QSet<QString> &known, const QString &value, const QString &what) {
            need(!value.isEmpty() && !known.contains(value), part, u"%1 twice: %2"_s.arg(what, value));
            known.insert(value);
        };
        root(part).walk([&](const XmlElement &element) {
            const QString &name = element.name;
            const QString value = element.value(u"w:val"_s);
            const QString problem = docxOrderProblem(element);
            need(problem.isEmpty(), part, problem);
            for (auto it = element.attributes.cbegin(); it != element.attributes.cend(); ++it) {
                if (it.key().startsWith(u"r:"))
                    need(m_relations.value(part).contains(*it), part, u"%1 names no relation: %2"_s.arg(name, *it));
            }
            const auto style = [&](const QString &type) { need(m_styles.value(value) == type, part, u"%1 names no %2 style: %3"_s.arg(name, type, value)); };
            if (name == u"w:pStyle")
                style(u"paragraph"_s);
            else if (name == u"w:rStyle")
                style(u"character"_s);
            else if (name == u"w:tblStyle")
                style(u"table"_s);
            else if (name == u"w:basedOn" || name == u"w:next")
                need(m_styles.contains(value), part, u"%1 names no style: %2"_s.arg(name, value));
            else if (name == u"w:numId")
                need(m_numbers.contains(value), part, u"names no numbering: "_s + value);
            else if (name == u"w:bookmarkStart") {
                once(marks, element.value(u"w:id"_s), u"a bookmark's id"_s);
                once(markNames, element.value(u"w:name"_s), u"a bookmark"_s);
            } else if (name == u"w:bookmarkEnd") {
                need(marks.contains(element.value(u"w:id"_s)), part, u"the end of no bookmark"_s);
                once(ended, element.value(u"w:id"_s), u"the end of a bookmark"_s);
            } else if (name == u"w:hyperlink") {
                wanted.insert(element.value(u"w:anchor"_s));
            } else if (name == u"wp:docPr") {
                once(shapes, element.value(u"id"_s), u"a picture's id"_s);
                need(!element.value(u"descr"_s).isEmpty() || element.attributes.contains(u"descr"_s), part, u"a picture without words"_s);
            } else if (name == u"wp:extent") {
                need(element.number(u"cx"_s) > 0 && element.number(u"cy"_s) > 0, part, u"a picture without size"_s);
            } else if (name == u"w:sdtPr" && element.child(u"w:id"_s) != nullptr) {
                once(boxes, element.child(u"w:id"_s)->value(u"w:val"_s), u"a control's id"_s);
            } else if (name == u"w:fldChar") {
                const QString kind = element.value(u"w:fldCharType"_s);
                fields += kind == u"begin" ? 1 : kind == u"end" ? -1 : 0;
                need(fields >= (kind == u"end" ? 0 : 1), part, u"a field that ends before it begins"_s);
            } else if (name == u"w:tbl") {
                checkTable(part, element);
            }
        });
        need(fields == 0, part, u"a field without an end"_s);
        need(marks == ended, part, u"a bookmark without an end"_s);
        for (const QString &anchor : wanted)
            need(markNames.contains(anchor), part, u"a link to no bookmark: "_s + anchor);
    }

    void checkTable(const QString &part, const XmlElement &table)
    {
        const XmlElement *grid = table.child(u"w:tblGrid"_s);
        const int columns = grid == nullptr ? 0 : int(grid->children.size());
        need(columns > 0, part, u"a table without a grid"_s);
        QHash<int, int> open; // columns where a vertical span may go on, and its width
        for (const auto &row : table.children) {
            if (row->name != u"w:tr")
                continue;
            int column = 0;
            QHash<int, int> now;
            for (const auto &cell : row->children) {
                if (cell->name == u"w:trPr")
                    continue;
                need(cell->name == u"w:tc", part, u"in a row: "_s + cell->name);
                need(!cell->children.empty() && cell->children.back()->name == u"w:p", part, u"a cell that does not end in a paragraph"_s);
                const XmlElement *look = cell->child(u"w:tcPr"_s);
                const XmlElement *span = look == nullptr ? nullptr : look->child(u"w:gridSpan"_s);
                const int across = span == nullptr ? 1 : span->number(u"w:val"_s);
                need(across > 0, part, u"a cell of no columns"_s);
                if (const XmlElement *merge = look == nullptr ? nullptr : look->child(u"w:vMerge"_s)) {
                    if (merge->value(u"w:val"_s) != u"restart")
                        need(open.value(column) == across, part, u"a cell that goes on from none above"_s);
                    now.insert(column, across);
                }
                column += std::max(1, across);
            }
            need(column == columns, part, u"a row of %1 columns in a table of %2"_s.arg(column).arg(columns));
            open = now;
        }
    }

    QHash<QString, QSet<QString>> m_relations; ///< ids by the part that has them
    QHash<QString, QString> m_styles;          ///< types by id
    QSet<QString> m_numbers;
};

} // namespace

QStringList docxProblems(const QByteArray &file)
{
    return Check(file).problems();
}

} // namespace axw::report
