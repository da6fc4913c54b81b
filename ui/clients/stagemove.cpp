// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/stagemove.h"

#include "core/workspace/workspace.h"
#include "ui/prompts/prompter.h"

#include <QCoreApplication>

namespace axw::clients {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::clients)
};

/// More than this many would not fit a question.
constexpr qsizetype longestList = 8;

/// What there is to explain about one case: a line for each thing that is missing. Empty when it may simply go on.
Result<QStringList> toExplain(const widgets::PageContext &context, const CaseFile &file, Stage stage)
{
    if (stage < file.stage)
        return QStringList{Words::tr("%1 goes back from %2.").arg(file.number, nameOf(file.stage, context.language))};
    QStringList lines;
    AXW_TRY_ASSIGN(facts, context.workspace.gateFacts(file));
    for (const GateItem &item : gateOf(file.stage, facts)) {
        if (!item.met)
            lines += Words::tr("%1, not yet: %2").arg(file.number, item.text.in(context.language));
    }
    return lines;
}

} // namespace

Result<int> moveToStage(const widgets::PageContext &context, const std::vector<CaseId> &cases, Stage stage)
{
    QStringList lines;
    std::vector<CaseFile> going;
    for (const CaseId &id : cases) {
        AXW_TRY_ASSIGN(file, context.workspace.cases().get(id));
        if (file.stage == stage)
            continue;
        AXW_TRY_ASSIGN(unmet, toExplain(context, file, stage));
        lines += unmet;
        going.push_back(std::move(file));
    }
    if (going.empty())
        return 0;

    QString reason;
    if (!lines.isEmpty()) {
        const auto more = lines.size() - longestList;
        lines = lines.mid(0, longestList);
        if (more > 0)
            lines += Words::tr("and %n more", nullptr, int(more));
        const auto said = context.prompter.askText(Words::tr("Move to %1").arg(nameOf(stage, context.language)),
                                                   lines.join(u'\n') + u"\n\n"_s + Words::tr("Why does it move all the same?"), {}, true);
        if (!said)
            return 0;
        reason = *said;
    }
    const auto moveAll = [&]() -> Result<> {
        for (const CaseFile &file : going)
            AXW_TRY(context.workspace.cases().moveTo(file.id, stage, reason));
        return {};
    };
    AXW_TRY(context.workspace.edit(QT_TRANSLATE_NOOP("edit", "Move to another stage"), moveAll));
    return int(going.size());
}

} // namespace axw::clients
