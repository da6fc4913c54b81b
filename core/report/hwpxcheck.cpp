// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hwpxcheck.h"

#include "core/report/packagecheck.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

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
        checkType();
        for (const char *part : {"version.xml", "META-INF/container.xml", "META-INF/manifest.xml", "META-INF/container.rdf", "Contents/content.hpf", "Contents/header.xml",
                                 "Contents/section0.xml", "settings.xml"})
            read(QString::fromLatin1(part));
        needParts({"Preview/PrvText.txt", "Preview/PrvImage.png"});
    }

    void checkParts() override
    {
        checkContainer();
        checkContent();
        checkHeader();
        checkSection();
    }

    void checkType()
    {
        const QByteArray type = "application/hwp+zip";
        need(!zip().names().isEmpty() && zip().names().constFirst() == u"mimetype", u"mimetype"_s, u"is not the first entry"_s);
        need(zip().read(u"mimetype"_s).value_or(QByteArray()) == type, u"mimetype"_s, u"does not say application/hwp+zip"_s);
        // The local header: method at 8, lengths of name and extra field at 26 and 28, the name at 30.
        const bool plain = file().size() > 60 && file().at(8) == 0 && file().at(9) == 0 && file().at(26) == 8 && file().mid(30, 8) == "mimetype";
        need(plain, u"mimetype"_s, u"is compressed"_s);
    }

    void checkContainer()
    {
        const QString part = u"META-INF/container.xml"_s;
        bool named = false;
        root(part).walk([&](const XmlElement &element) {
            if (element.name.endsWith(u":rootfile")) {
                named = named || element.value(u"full-path"_s) == u"Contents/content.hpf";
                need(zip().contains(element.value(u"full-path"_s)), part, element.value(u"full-path"_s) + u" is not there"_s);
            }
        });
        need(named, part, u"does not name Contents/content.hpf"_s);
    }

    void checkContent()
    {
        const QString part = u"Contents/content.hpf"_s;
        need(parts().value(part).spaces.contains(u"http://www.idpf.org/2007/opf/"), part, u"has no namespace http://www.idpf.org/2007/opf/"_s);
        QSet<QString> listed;
        QSet<QString> spine;
        root(part).walk([&](const XmlElement &element) {
            if (element.name == u"opf:item") {
                need(!m_items.contains(element.value(u"id"_s)), part, u"lists twice "_s + element.value(u"id"_s));
                m_items.insert(element.value(u"id"_s));
                listed.insert(element.value(u"href"_s));
                need(zip().contains(element.value(u"href"_s)), part, element.value(u"href"_s) + u" is not there"_s);
            } else if (element.name == u"opf:itemref") {
                spine.insert(element.value(u"idref"_s));
            }
        });
        need(spine.contains(u"header"_s) && spine.contains(u"section0"_s), part, u"the spine lacks header or section0"_s);
        for (const QString &item : spine)
            need(m_items.contains(item), part, u"the spine names what is not listed: "_s + item);
        for (const QString &name : zip().names()) {
            const bool mustBeListed = name.startsWith(u"BinData/") || (name.startsWith(u"Contents/") && name != part);
            need(!mustBeListed || listed.contains(name), part, u"does not list "_s + name);
        }
    }

    void checkHeader()
    {
        const QString part = u"Contents/header.xml"_s;
        const XmlElement *head = root(part).child(u"hh:head"_s);
        need(head != nullptr && head->number(u"secCnt"_s) == 1, part, u"is no hh:head with secCnt 1"_s);
        if (head == nullptr)
            return;
        need(head->child(u"hh:compatibleDocument"_s) != nullptr, part, u"has no hh:compatibleDocument"_s);
        head->walk([&](const XmlElement &element) {
            for (const char *count : {"itemCnt", "fontCnt"}) {
                const QString attribute = QString::fromLatin1(count);
                if (element.attributes.contains(attribute))
                    need(element.number(attribute) == int(element.children.size()), part,
                         u"%1 says %2 %3 and holds %4"_s.arg(element.name, element.value(attribute), attribute).arg(element.children.size()));
            }
            static const QSet<QString> kept{u"hh:charPr"_s, u"hh:paraPr"_s, u"hh:borderFill"_s, u"hh:style"_s, u"hh:tabPr"_s, u"hh:numbering"_s};
            if (kept.contains(element.name)) {
                QSet<int> &ids = m_ids[element.name];
                need(!ids.contains(element.number(u"id"_s)), part, u"%1 %2 stands twice"_s.arg(element.name, element.value(u"id"_s)));
                ids.insert(element.number(u"id"_s));
            }
            if (element.name == u"hh:fontface") {
                m_fonts = m_fonts < 0 ? int(element.children.size()) : std::min(m_fonts, int(element.children.size()));
                ++m_languages;
            }
        });
        need(m_languages == 7, part, u"has %1 groups of fonts instead of 7"_s.arg(m_languages));
        head->walk([&](const XmlElement &element) { checkReferences(part, element); });
    }

    void checkReferences(const QString &part, const XmlElement &element)
    {
        const auto refer = [&](const QString &attribute, const QString &kind) {
            if (element.attributes.contains(attribute) && element.value(attribute) != u"4294967295")
                need(m_ids.value(kind).contains(element.number(attribute)), part, u"%1 names a %2 that is not there: %3"_s.arg(element.name, kind, element.value(attribute)));
        };
        refer(u"charPrIDRef"_s, u"hh:charPr"_s);
        refer(u"paraPrIDRef"_s, u"hh:paraPr"_s);
        refer(u"borderFillIDRef"_s, u"hh:borderFill"_s);
        refer(u"styleIDRef"_s, u"hh:style"_s);
        refer(u"nextStyleIDRef"_s, u"hh:style"_s);
        refer(u"tabPrIDRef"_s, u"hh:tabPr"_s);
        refer(u"outlineShapeIDRef"_s, u"hh:numbering"_s);
        if (element.name == u"hh:fontRef") {
            for (const QString &font : element.attributes)
                need(font.toInt() < m_fonts, part, u"a font that is not there: "_s + font);
        }
    }

    void checkSection()
    {
        const QString part = u"Contents/section0.xml"_s;
        const XmlElement *section = root(part).child(u"hs:sec"_s);
        const XmlElement *first = section == nullptr || section->children.empty() ? nullptr : section->children.front().get();
        const XmlElement *run = first == nullptr ? nullptr : first->child(u"hp:run"_s);
        need(run != nullptr && run->child(u"hp:secPr"_s) != nullptr, part, u"the first run has no hp:secPr"_s);
        bool columns = false;
        if (run != nullptr) {
            for (const auto &each : run->children)
                columns = columns || (each->name == u"hp:ctrl" && each->child(u"hp:colPr"_s) != nullptr);
        }
        need(columns, part, u"the first run has no hp:colPr"_s);
        if (section == nullptr)
            return;
        QSet<int> shapes;
        section->walk([&](const XmlElement &element) {
            checkReferences(part, element);
            need(element.name != u"hp:linesegarray", part, u"keeps a layout (hp:linesegarray)"_s);
            if (element.name == u"hp:p")
                need(element.child(u"hp:run"_s) != nullptr, part, u"a paragraph without a run"_s);
            if (element.name == u"hp:tbl" || element.name == u"hp:pic") {
                need(!shapes.contains(element.number(u"id"_s)), part, u"two shapes of number "_s + element.value(u"id"_s));
                shapes.insert(element.number(u"id"_s));
            }
            if (element.name == u"hp:tbl")
                checkTable(part, element);
            if (element.name == u"hp:pic") {
                for (const char *wanted : {"hp:offset", "hp:orgSz", "hp:curSz", "hc:img", "hp:sz", "hp:pos"})
                    need(element.child(QString::fromLatin1(wanted)) != nullptr, part, u"a picture without "_s + QLatin1StringView(wanted));
                if (const XmlElement *image = element.child(u"hc:img"_s))
                    need(m_items.contains(image->value(u"binaryItemIDRef"_s)), part, u"a picture that is not listed: "_s + image->value(u"binaryItemIDRef"_s));
            }
        });
    }

    void checkTable(const QString &part, const XmlElement &table)
    {
        const int rows = table.number(u"rowCnt"_s);
        const int columns = table.number(u"colCnt"_s);
        for (const char *wanted : {"hp:sz", "hp:pos", "hp:outMargin", "hp:inMargin"})
            need(table.child(QString::fromLatin1(wanted)) != nullptr, part, u"a table without "_s + QLatin1StringView(wanted));
        std::vector<int> taken(size_t(std::max(0, rows)) * size_t(std::max(0, columns)), 0);
        int lines = 0;
        for (const auto &row : table.children) {
            if (row->name != u"hp:tr")
                continue;
            for (const auto &cell : row->children) {
                static const QStringList order{u"hp:subList"_s, u"hp:cellAddr"_s, u"hp:cellSpan"_s, u"hp:cellSz"_s, u"hp:cellMargin"_s};
                QStringList names;
                for (const auto &each : cell->children)
                    names += each->name;
                need(cell->name == u"hp:tc" && names == order, part, u"a cell made of "_s + names.join(u", "_s));
                if (names != order)
                    continue;
                const int column = cell->children[1]->number(u"colAddr"_s);
                const int top = cell->children[1]->number(u"rowAddr"_s);
                const int across = cell->children[2]->number(u"colSpan"_s);
                const int down = cell->children[2]->number(u"rowSpan"_s);
                const bool inside = column >= 0 && top == lines && across > 0 && down > 0 && column + across <= columns && top + down <= rows;
                need(inside, part, u"a cell outside its table: column %1, row %2"_s.arg(column).arg(top));
                if (!inside)
                    continue;
                for (int y = top; y < top + down; ++y) {
                    for (int x = column; x < column + across; ++x)
                        ++taken[size_t(y) * size_t(columns) + size_t(x)];
                }
            }
            ++lines;
        }
        need(lines == rows, part, u"a table of %1 rows has %2"_s.arg(rows).arg(lines));
        for (const int times : taken)
            need(times == 1, part, times == 0 ? u"a table with a hole"_s : u"a table with cells above each other"_s);
    }

    QHash<QString, QSet<int>> m_ids;
    QSet<QString> m_items;
    int m_fonts = -1;
    int m_languages = 0;
};

} // namespace

QStringList hwpxProblems(const QByteArray &file)
{
    return Check(file).problems();
}

} // namespace axw::report
