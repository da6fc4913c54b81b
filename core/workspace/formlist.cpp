// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formlist.h"

#include "core/diagnosis/builtin.h"
#include "core/files/savefile.h"
#include "core/forms/lint.h"
#include "core/forms/translations.h"
#include "core/forms/writer.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

} // namespace

Result<std::vector<FormEntry>> formEntries(Workspace &workspace)
{
    AXW_TRY_ASSIGN(records, workspace.forms().all());
    std::vector<FormEntry> entries;
    const auto addImported = [&](const diagnosis::FormRecord &record) -> Result<> {
        AXW_TRY_ASSIGN(uses, workspace.forms().uses(record.id));
        FormEntry entry;
        entry.key = record.key;
        entry.version = record.version;
        const QString title = record.title.isEmpty() ? record.key : record.title;
        entry.title = {title, title};
        entry.record = record;
        entry.uses = uses;
        entry.isNewest = std::none_of(entries.begin(), entries.end(), [&](const FormEntry &each) { return each.key == record.key; });
        entries.push_back(std::move(entry));
        return {};
    };
    for (const QString &key : diagnosis::levelFormKeys()) {
        for (const diagnosis::FormRecord &record : records) {
            if (record.key == key)
                AXW_TRY(addImported(record));
        }
        AXW_TRY_ASSIGN(form, diagnosis::builtinForm(key));
        AXW_TRY_ASSIGN(uses, workspace.forms().uses(key, form.version));
        FormEntry entry;
        entry.key = key;
        entry.version = form.version;
        entry.title = diagnosis::formName(form);
        entry.uses = uses;
        entry.isNewest = std::none_of(entries.begin(), entries.end(), [&](const FormEntry &each) { return each.key == key; });
        entries.push_back(std::move(entry));
    }
    // Those that come with the program stand first.
    for (const bool carried : {true, false}) {
        for (const diagnosis::FormRecord &record : records) {
            if (!diagnosis::levelFormKeys().contains(record.key) && diagnosis::carriedFormKeys().contains(record.key) == carried)
                AXW_TRY(addImported(record));
        }
    }
    return entries;
}

Result<forms::Form> formOf(Workspace &workspace, const FormEntry &entry)
{
    if (!entry.record) {
        AXW_TRY_ASSIGN(form, diagnosis::builtinQuestionnaire(entry.key, entry.version));
        return *form;
    }
    AXW_TRY_ASSIGN(form, workspace.forms().form(entry.record->id));
    return *form;
}

Result<FormEntry> formEntry(Workspace &workspace, const QString &key, int version)
{
    AXW_TRY_ASSIGN(entries, formEntries(workspace));
    QStringList versions;
    for (const FormEntry &entry : entries) {
        if (entry.key == key && (version == 0 || entry.version == version))
            return entry;
        if (entry.key == key)
            versions += QString::number(entry.version);
    }
    if (!versions.isEmpty())
        return fail(Error::Kind::NotFound, Words::tr("The form “%1” has no version %2; right would be one of %3.").arg(key).arg(version).arg(versions.join(u", "_s)));
    QStringList keys;
    for (const FormEntry &entry : entries)
        keys += entry.key;
    keys.removeDuplicates();
    return fail(Error::Kind::NotFound, Words::tr("There is no form “%1” in this workspace; right would be one of %2.").arg(key, keys.join(u", "_s)));
}

std::vector<forms::Problem> remarksOf(const forms::Form &form)
{
    std::vector<forms::Problem> remarks = forms::lint(form);
    for (const forms::MissingTranslation &text : forms::missingTranslations(form))
        remarks.push_back({forms::Problem::Severity::Warning, text.sheet, text.row, text.column, Words::tr("the translation of “%1” is missing").arg(text.name)});
    return remarks;
}

Result<> exportForm(Workspace &workspace, const FormEntry &entry, const QString &path)
{
    if (!entry.record) {
        AXW_TRY_ASSIGN(bytes, diagnosis::builtinWorkbook(entry.key));
        return files::saveFile(path, bytes);
    }
    AXW_TRY_ASSIGN(form, formOf(workspace, entry));
    AXW_TRY_ASSIGN(bytes, workspace.forms().workbook(entry.record->id));
    AXW_TRY(forms::writeFiles(form, path));
    return files::saveFile(path, bytes);
}

} // namespace axw::workspace
