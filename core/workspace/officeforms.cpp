// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/officeforms.h"

#include "core/base/korean.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace axw::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString settingName = u"forms.office"_s;

Result<> write(Workspace &workspace, const char *label, const std::vector<OfficeForm> &forms)
{
    QJsonArray array;
    for (const OfficeForm &form : forms)
        array += QJsonObject{{u"name"_s, form.name}, {u"hash"_s, form.hash}, {u"kept"_s, form.kept.toString(Qt::ISODate)}};
    return workspace.edit(label, [&] { return workspace.setSetting(settingName, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact))); });
}

} // namespace

Result<std::vector<OfficeForm>> officeForms(Workspace &workspace)
{
    AXW_TRY_ASSIGN(text, workspace.setting(settingName));
    std::vector<OfficeForm> forms;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &each : array) {
        const OfficeForm form{each[u"name"].toString(), each[u"hash"].toString(), QDateTime::fromString(each[u"kept"].toString(), Qt::ISODate)};
        if (!form.name.isEmpty() && !form.hash.isEmpty())
            forms.push_back(form);
    }
    return forms;
}

Result<> keepOfficeForm(Workspace &workspace, const QString &name, const QByteArray &bytes)
{
    const QString clean = normalLine(name);
    AXW_TRY_ASSIGN(forms, officeForms(workspace));
    const QString hash = workspace.blobs().hash(bytes);
    const auto known = std::find_if(forms.begin(), forms.end(), [&](const OfficeForm &each) { return each.name == clean; });
    if (known != forms.end() && known->hash == hash && known == forms.begin())
        return {};
    AXW_TRY(workspace.blobs().put(bytes));
    if (known != forms.end())
        forms.erase(known);
    forms.insert(forms.begin(), {clean, hash, workspace.clock().nowUtc()});
    return write(workspace, QT_TRANSLATE_NOOP("edit", "Keep form of an office"), forms);
}

Result<> forgetOfficeForm(Workspace &workspace, const QString &name)
{
    AXW_TRY_ASSIGN(forms, officeForms(workspace));
    std::erase_if(forms, [&](const OfficeForm &each) { return each.name == name; });
    return write(workspace, QT_TRANSLATE_NOOP("edit", "Remove form of an office"), forms);
}

} // namespace axw::workspace
