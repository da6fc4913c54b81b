// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/filling/catalogue.h"
#include "core/filling/formfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

Outcome listNames(Language language)
{
    QJsonArray json;
    for (const filling::CatalogueGroup &group : filling::catalogue()) {
        for (const filling::CatalogueEntry &entry : group.entries)
            json += QJsonObject{{u"key"_s, entry.key},
                                {u"group"_s, group.name.in(language)},
                                {u"ko"_s, QJsonArray::fromStringList(entry.ko)},
                                {u"en"_s, QJsonArray::fromStringList(entry.en)},
                                {u"about"_s, entry.about.in(language)},
                                {u"example"_s, entry.example.in(language)},
                                {u"list"_s, entry.list}};
    }
    return Answer{.json = json, .text = filling::catalogueTable(language)};
}

Outcome listForm(const QString &path)
{
    AXWB_TRY_ASSIGN(form, filling::FormFile::open(path));
    AXWB_TRY_ASSIGN(fields, form.fields());
    QJsonArray json;
    QString text;
    for (const filling::FormField &field : fields) {
        const filling::CatalogueEntry *entry = nullptr;
        for (const QString &name : field.names)
            entry = entry == nullptr ? filling::entryNamed(name) : entry;
        const QString key = entry == nullptr ? QString() : entry->key;
        json += QJsonObject{{u"name"_s, field.name},
                            {u"key"_s, key.isEmpty() ? QJsonValue() : QJsonValue(key)},
                            {u"guide"_s, field.guide},
                            {u"place"_s, field.place},
                            {u"count"_s, field.count},
                            {u"problem"_s, field.obstacle == filling::Obstacle::None ? QJsonValue() : QJsonValue(filling::obstacleText(field.obstacle))}};
        text += QStringList{field.name, key, field.place, QString::number(field.count), filling::obstacleText(field.obstacle)}.join(u'\t') + u'\n';
    }
    return Answer{.json = json, .text = text};
}

} // namespace

VerbSpec fieldsVerb()
{
    return {.name = u"fields"_s,
            .arguments = u"[FORM]"_s,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "lists the names that fields of a form may have, or the fields of a form"),
            .run = [](const Call &call) -> Outcome { return call.arguments().isEmpty() ? listNames(call.language) : listForm(call.argument(0)); }};
}

} // namespace axw::app
