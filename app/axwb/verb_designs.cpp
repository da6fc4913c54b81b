// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/opened.h"
#include "app/axwb/verbs.h"
#include "core/report/pictures.h"
#include "core/workspace/reportdesigns.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;
using workspace::ReportDesign;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

Outcome list(const Call &call)
{
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read));
    AXWB_TRY_ASSIGN(designs, workspace::reportDesigns(*workspace));
    QJsonArray found;
    QStringList names;
    for (const ReportDesign &each : designs) {
        found += QJsonObject{{u"id"_s, each.id.toString()},
                             {u"name"_s, each.name},
                             {u"centre_ko"_s, each.centreKo},
                             {u"centre_en"_s, each.centreEn},
                             {u"foot_ko"_s, each.footKo},
                             {u"foot_en"_s, each.footEn},
                             {u"colour"_s, each.colour},
                             {u"logo"_s, !each.logo.isEmpty()},
                             {u"cover"_s, each.coverPage}};
        names << each.name;
    }
    return Answer{found, names.join(u'\n')};
}

/// A field: how a word sets it. Answers what would be right, or nothing when it took the word.
struct DesignField
{
    QString name;
    std::function<QString(ReportDesign &, const QString &)> set;
};

DesignField textField(const QString &name, QString ReportDesign::*member)
{
    return {name, [member](ReportDesign &design, const QString &value) {
                design.*member = value;
                return QString();
            }};
}

const std::vector<DesignField> &fields()
{
    static const std::vector<DesignField> all{
        textField(u"name"_s, &ReportDesign::name),
        textField(u"centre_ko"_s, &ReportDesign::centreKo),
        textField(u"centre_en"_s, &ReportDesign::centreEn),
        textField(u"foot_ko"_s, &ReportDesign::footKo),
        textField(u"foot_en"_s, &ReportDesign::footEn),
        textField(u"colour"_s, &ReportDesign::colour),
        {u"logo"_s, [](ReportDesign &design, const QString &value) {
             design.logo.clear();
             if (value.isEmpty())
                 return QString();
             QFile file(value);
             if (!file.open(QIODevice::ReadOnly) || file.size() > report::largestPictureFile)
                 return Words::tr("a PNG, JPEG or WebP file of at most 20 MB");
             design.logo = file.readAll();
             return design.logo.isEmpty() ? Words::tr("a PNG, JPEG or WebP file of at most 20 MB") : QString();
         }},
        {u"cover"_s, [](ReportDesign &design, const QString &value) {
             design.coverPage = value == u"yes";
             return value == u"yes" || value == u"no" ? QString() : u"yes, no"_s;
         }},
    };
    return all;
}

/// The whole call is looked at before its values: a wrong call is told as one.
tl::expected<ReportDesign, Failure> withFields(ReportDesign design, const QStringList &words)
{
    QStringList names;
    for (const DesignField &field : fields())
        names << field.name;
    QStringList given;
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0);
        if (!word.contains(u'='))
            return wrongCall(Words::tr("“%1” is not of the form %2.").arg(word, u"FIELD=VALUE"_s));
        if (!names.contains(name))
            return wrongCall(Words::tr("A report design has no field “%1”. Its fields: %2.").arg(name, names.join(u", "_s)));
        if (given.contains(name))
            return wrongCall(Words::tr("The field %1 is given twice.").arg(name));
        given << name;
    }
    for (const QString &word : words) {
        const QString name = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1).trimmed();
        const QString right = std::ranges::find(fields(), name, &DesignField::name)->set(design, value);
        if (!right.isEmpty())
            return tl::unexpected<Failure>(Failure(1, Words::tr("%1: “%2” cannot be; right would be %3.").arg(name, value, right)));
    }
    return design;
}

Outcome keep(workspace::Workspace &workspace, const ReportDesign &design, const char *label)
{
    AXWB_TRY_ASSIGN(before, workspace.journal().newest());
    AXWB_TRY_ASSIGN(id, workspace.edit(label, [&] { return workspace::putReportDesign(workspace, design); }));
    AXWB_TRY_ASSIGN(after, workspace.journal().newest());
    return Answer{QJsonObject{{u"id"_s, id.toString()}, {u"changed"_s, after != before}}, id.toString()};
}

Outcome change(const Call &call)
{
    const QString what = call.argument(1);
    if (what != u"add" && what != u"set" && what != u"remove")
        return wrongCall(Words::tr("“%1” is none of add, set, remove. The call is: %2").arg(what, u"axwb design W add|set|remove …"_s));
    if (what == u"add") {
        AXWB_TRY_ASSIGN(design, withFields({}, call.arguments().mid(2)));
        AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Write));
        return keep(*workspace, design, QT_TRANSLATE_NOOP("edit", "Add report design"));
    }
    const bool remove = what == u"remove";
    if (remove ? call.arguments().size() != 3 : call.arguments().size() < 4)
        return wrongCall(Words::tr("The call is: %1").arg(remove ? u"axwb design W remove NAME"_s : u"axwb design W set NAME FIELD=VALUE…"_s));
    const QStringList words = call.arguments().mid(3);
    AXWB_TRY(withFields({}, words));
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Write));
    AXWB_TRY_ASSIGN(known, designNamed(*workspace, call.argument(2)));
    if (!remove) {
        AXWB_TRY_ASSIGN(design, withFields(known, words));
        return keep(*workspace, design, QT_TRANSLATE_NOOP("edit", "Change report design"));
    }
    AXWB_TRY(workspace->edit(QT_TRANSLATE_NOOP("edit", "Remove report design"), [&] { return workspace::dropReportDesign(*workspace, known.id); }));
    return Answer{QJsonObject{{u"id"_s, known.id.toString()}}, {}};
}

} // namespace

VerbSpec designsVerb()
{
    return {.name = u"designs"_s,
            .arguments = u"W"_s,
            .least = 1,
            .most = 1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "lists how reports may look: the centre's designs"),
            .run = list};
}

VerbSpec designVerb()
{
    return {.name = u"design"_s,
            .arguments = u"W add FIELD=VALUE… | set NAME FIELD=VALUE… | remove NAME  (FIELD: name, centre_ko, centre_en, foot_ko, foot_en, colour=#RRGGBB, logo=FILE, cover=yes|no)"_s,
            .least = 2,
            .most = -1,
            .purpose = QT_TRANSLATE_NOOP("axwb", "keeps how reports may look: the centre's names, logo, colour, foot and cover"),
            .run = change};
}

} // namespace axw::app
