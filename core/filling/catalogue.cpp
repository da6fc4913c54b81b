// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filling/catalogue.h"

#include "core/filling/cataloguerows.h"


namespace axw::filling {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList parted(const char16_t *names)
{
    return QString::fromUtf16(names).split(u',', Qt::SkipEmptyParts);
}

/// 과업 of 과업.시작.
QString listPart(const QString &name)
{
    return name.left(name.indexOf(u'.'));
}
QString columnPart(const QString &name)
{
    return name.mid(name.indexOf(u'.') + 1);
}

} // namespace

const std::vector<CatalogueGroup> &catalogue()
{
    static const std::vector<CatalogueGroup> all = [] {
        std::vector<CatalogueGroup> groups;
        for (const auto &name : catalogueGroupNames)
            groups.push_back({{QString::fromUtf16(name[0]), QString::fromUtf16(name[1])}, {}});
        for (const CatalogueRow &row : catalogueRows) {
            CatalogueEntry entry;
            entry.ko = parted(row.ko);
            entry.en = parted(row.en);
            entry.key = entry.en.first();
            entry.about = {QString::fromUtf16(row.aboutKo), QString::fromUtf16(row.aboutEn)};
            entry.example = {QString::fromUtf16(row.exampleKo), QString::fromUtf16(row.exampleEn)};
            entry.list = row.list;
            groups[size_t(row.group)].entries.push_back(entry);
        }
        return groups;
    }();
    return all;
}

const CatalogueEntry *catalogueEntry(const QString &key)
{
    for (const CatalogueGroup &group : catalogue()) {
        for (const CatalogueEntry &entry : group.entries) {
            if (entry.key == key)
                return &entry;
        }
    }
    return nullptr;
}

const CatalogueEntry *entryNamed(const QString &name)
{
    static const QHash<QString, const CatalogueEntry *> byName = [] {
        QHash<QString, const CatalogueEntry *> made;
        for (const CatalogueGroup &group : catalogue()) {
            for (const CatalogueEntry &entry : group.entries) {
                for (const QString &each : entry.names())
                    made.insert(fieldKey(each), &entry);
            }
        }
        return made;
    }();
    return byName.value(fieldKey(name));
}

void setValue(Values &values, const QString &key, const QString &text)
{
    const CatalogueEntry *entry = catalogueEntry(key);
    Q_ASSERT(entry != nullptr && !entry->list);
    for (const QString &name : entry->names())
        values.single.insert(fieldKey(name), text);
}

void setList(Values &values, const QString &key, const std::vector<ListRow> &rows)
{
    List &list = values.lists[fieldKey(key)];
    list.rows.resize(rows.size());
    for (const CatalogueGroup &group : catalogue()) {
        for (const CatalogueEntry &entry : group.entries) {
            if (!entry.list || listPart(entry.key) != key)
                continue;
            for (const QString &name : entry.names()) {
                if (const QString other = fieldKey(listPart(name)); other != fieldKey(key))
                    values.otherNames.insert(other, fieldKey(key));
                const QString column = fieldKey(columnPart(name));
                list.columns.insert(column);
                for (size_t i = 0; i < rows.size(); ++i)
                    list.rows[i].insert(column, rows[i].value(entry.key));
            }
        }
    }
}

QString catalogueTable(Language language)
{
    const bool korean = language == Language::Korean;
    const auto line = [](const QStringList &cells) { return cells.join(u'\t') + u'\n'; };
    QString text = korean ? line({u"묶음"_s, u"이름"_s, u"영어 이름"_s, u"다른 이름"_s, u"뜻"_s, u"예"_s, u"표의 행 반복"_s})
                          : line({u"Group"_s, u"Name"_s, u"Korean name"_s, u"Other names"_s, u"Meaning"_s, u"Example"_s, u"Repeats rows"_s});
    for (const CatalogueGroup &group : catalogue()) {
        for (const CatalogueEntry &entry : group.entries) {
            const QStringList others = entry.ko.mid(1) + entry.en.mid(1);
            const QString repeats = !entry.list ? QString() : korean ? u"예"_s : u"yes"_s;
            text += line({group.name.in(language), korean ? entry.ko.first() : entry.key, korean ? entry.key : entry.ko.first(), others.join(u", "_s),
                          entry.about.in(language), entry.example.in(language), repeats});
        }
    }
    return text;
}

} // namespace axw::filling
