// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axwb/formfilling.h"

#include "app/axwb/opened.h"
#include "core/files/savefile.h"
#include "core/filling/formfile.h"
#include "core/workspace/formvalues.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace axw::app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::app)
};

QString remarkText(const filling::Remark &remark)
{
    return remark.field.isEmpty() ? Words::tr("%1: %2", "a place, what is wrong there").arg(remark.place, remark.why)
                                  : Words::tr("Field “%1” (%2): %3").arg(remark.field, remark.place, remark.why);
}

/// NAME=TEXT of --set, under the name the form knows.
tl::expected<void, Failure> addTyped(const Call &call, const std::vector<filling::FormField> &fields, filling::Values &values)
{
    QStringList names;
    QSet<QString> keys;
    for (const filling::FormField &field : fields) {
        names << field.name;
        keys.insert(filling::fieldKey(field.name));
        for (const QString &other : field.names)
            keys.insert(filling::fieldKey(other));
    }
    for (const QString &given : call.values(u"set"_s)) {
        const qsizetype at = given.indexOf(u'=');
        if (at <= 0)
            return wrongCall(Words::tr("“%1” is not NAME=TEXT.").arg(given));
        if (!keys.contains(filling::fieldKey(given.left(at))))
            return tl::unexpected<Failure>(Failure(1, Words::tr("The form has no field “%1”. Its fields: %2. Nothing was written.").arg(given.left(at), names.join(u", "_s))));
        values.single.insert(filling::fieldKey(given.left(at)), given.mid(at + 1));
    }
    return {};
}

} // namespace

Outcome fillForm(const Call &call)
{
    const QString path = call.value(u"out"_s);
    if (path.isEmpty() || (!call.has(u"client"_s) && !call.has(u"poc"_s)))
        return wrongCall(Words::tr("Something is missing. The call is: %1").arg(u"axwb report W --template FORM.hwpx|FORM.docx --client C|--poc P --out FILE"_s));
    for (const char *name : {"kind", "round", "assessment", "visit", "year", "person", "list", "columns", "stage", "field", "owner", "unmasked", "pdfa", "design"}) {
        const QString option = QString::fromLatin1(name);
        if (call.has(option))
            return wrongCall(Words::tr("--%1 says nothing to a form; it is filled from all that is known.").arg(option));
    }
    const QString source = call.value(u"template"_s);
    auto form = filling::FormFile::open(source);
    if (!form) {
        Error error = form.error();
        if (!error.sentence.contains(source))
            error.sentence = Words::tr("%1: %2", "a file, what is wrong with it").arg(source, error.sentence);
        return tl::unexpected<Failure>(Failure(std::move(error)));
    }
    const QString format = filling::formatCode(form->format());
    const QString wanted = call.has(u"format"_s) ? call.value(u"format"_s).toLower() : QFileInfo(path).suffix().toLower();
    if (wanted != format)
        return wrongCall(Words::tr("The form is %1, and so is the file that is written; %2 is wrong.").arg(format, wanted.isEmpty() ? path : wanted));
    AXWB_TRY_ASSIGN(fields, form->fields());
    if (fields.empty())
        return tl::unexpected<Failure>(Failure(1, Words::tr("%1 has no field to fill. In HWPX put click-here fields or name cells, in DOCX content controls with a tag; %2 lists the names. Nothing was written.")
                                                      .arg(source, u"axwb fields"_s)));
    if (QFileInfo(path) == QFileInfo(source))
        return wrongCall(Words::tr("The form itself would be written over; choose another name for --out."));

    workspace::FormSubject subject;
    subject.language = call.language;
    if (call.has(u"date"_s)) {
        subject.date = QDate::fromString(call.value(u"date"_s), Qt::ISODate);
        if (!subject.date.isValid())
            return wrongCall(Words::tr("“%1” is no date; right would be one like %2.").arg(call.value(u"date"_s), u"2026-03-02"_s));
    }
    AXWB_TRY_ASSIGN(workspace, opened(call, workspace::Access::Read));
    AXWB_TRY(notOneOfItsOwn(*workspace, path));
    if (call.has(u"client"_s)) {
        AXWB_TRY_ASSIGN(client, clientNamed(*workspace, call.value(u"client"_s)));
        subject.client = client;
    }
    if (call.has(u"poc"_s)) {
        AXWB_TRY_ASSIGN(poc, pocNamed(*workspace, call.value(u"poc"_s)));
        subject.poc = poc;
    }
    AXWB_TRY_ASSIGN(values, workspace::formValues(*workspace, subject));
    AXWB_TRY(addTyped(call, fields, values));
    AXWB_TRY_ASSIGN(filled, form->filled(values));
    AXWB_TRY(files::saveFile(path, filled.bytes));

    QStringList messages;
    QStringList empty = filled.unfilled; // what is hindered is said with its reason
    for (const filling::Remark &each : filled.remarks)
        empty.removeAll(each.field);
    if (!empty.isEmpty())
        messages += Words::tr("Not filled, for there is nothing known: %1").arg(empty.join(u", "_s));
    if (!filled.unknown.isEmpty())
        messages += Words::tr("Not filled, for the names are unknown: %1").arg(filled.unknown.join(u", "_s));
    QJsonArray remarks;
    for (const filling::Remark &each : filled.remarks) {
        remarks += QJsonObject{{u"field"_s, each.field}, {u"place"_s, each.place}, {u"why"_s, each.why}};
        messages += remarkText(each);
    }
    const QString written = QFileInfo(path).absoluteFilePath();
    return Answer{QJsonObject{{u"filled"_s, QJsonArray::fromStringList(filled.filled)},
                              {u"unfilled"_s, QJsonArray::fromStringList(filled.unfilled)},
                              {u"unknown"_s, QJsonArray::fromStringList(filled.unknown)},
                              {u"remarks"_s, remarks},
                              {u"format"_s, format},
                              {u"lang"_s, languageCode(call.language)},
                              {u"file"_s, written}},
                  written, 0, messages};
}

} // namespace axw::app
