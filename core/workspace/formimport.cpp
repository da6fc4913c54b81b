// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formimport.h"

#include "core/diagnosis/builtin.h"
#include "core/diagnosis/formscores.h"
#include "core/forms/reader.h"
#include "core/forms/writer.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::workspace)
};

/// Whether two readings ask the same: their workbooks are, once written anew, but for the names of id and version.
bool saysTheSame(forms::Form one, forms::Form other)
{
    one.settings.id = other.settings.id;
    one.settings.version = other.settings.version;
    const auto mine = forms::workbookBytes(one);
    const auto theirs = forms::workbookBytes(other);
    return mine && theirs && *mine == *theirs && one.files == other.files;
}

/// An edited form of the program still asks most of what that asks.
bool descends(const forms::Form &form, const forms::Form &carried)
{
    QSet<QString> asked;
    for (const forms::Node &node : form.nodes)
        asked.insert(node.name);
    int all = 0;
    int kept = 0;
    for (const forms::Node &node : carried.nodes) {
        if (!diagnosis::isScored(carried, node))
            continue;
        ++all;
        kept += asked.contains(node.name) ? 1 : 0;
    }
    return 2 * kept >= all;
}

} // namespace

Result<FormFile> readFormFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, Words::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    FormFile read;
    read.name = QFileInfo(path).completeBaseName();
    read.bytes = file.readAll();
    read.reading = forms::readWorkbook(read.bytes, forms::filesIn(QFileInfo(path).absolutePath()));
    return read;
}

Result<FormImport> importForm(Workspace &workspace, const QString &path)
{
    AXW_TRY_ASSIGN(file, readFormFile(path));
    return importForm(workspace, std::move(file));
}

Result<FormImport> importForm(Workspace &workspace, FormFile file)
{
    FormImport import;
    import.reading = std::move(file.reading);
    if (!import.reading.isGood())
        return import;
    forms::Form &form = import.reading.form;
    if (form.settings.id.isEmpty())
        form.settings.id = file.name;
    if (form.settings.id.startsWith(u"axw_"_s)) { // a built-in form that was written out, edited and comes back
        const QString own = form.settings.id.sliced(4);
        if (diagnosis::builtinForm(own))
            form.settings.id = own;
    }
    const auto builtin = diagnosis::builtinForm(form.settings.id);
    if (const auto carried = diagnosis::builtinQuestionnaire(form.settings.id); carried && !descends(form, **carried))
        return fail(Error::Kind::Invalid, Words::tr("%1 calls itself “%2”, which is the name of a form of the program, but it asks something else. Give it a form_id of its own on its sheet settings.").arg(file.name, form.settings.id));
    AXW_TRY_ASSIGN(newest, workspace.forms().newest(form.settings.id));
    if (newest) {
        AXW_TRY_ASSIGN(known, workspace.forms().form(newest->id));
        if (saysTheSame(form, *known)) {
            import.record = newest;
            import.wasThere = true;
            return import;
        }
    }
    AXW_TRY_ASSIGN(record, workspace.edit(QT_TRANSLATE_NOOP("edit", "Import form"), [&] {
        return workspace.forms().add(form, file.bytes, builtin ? builtin->version : 0, workspace.person());
    }));
    import.record = record;
    return import;
}

} // namespace axw::workspace
