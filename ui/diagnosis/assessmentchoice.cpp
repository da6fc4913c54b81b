// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/assessmentchoice.h"

#include "core/base/formats.h"
#include "core/diagnosis/builtin.h"
#include "core/diagnosis/formworkbook.h"
#include "core/workspace/workspace.h"
#include "ui/diagnosis/assessmentmodel.h"
#include "ui/prompts/prompter.h"

#include <QMenu>

#include <algorithm>
#include <utility>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis::DiagnosisPage)
};

/// The round after the consultant's newest: what the company says of itself goes beside them.
Round nextRound(const std::vector<Assessment> &known)
{
    for (const Assessment &each : known) {
        if (each.rater == Rater::Consultant)
            return each.round == Round::T0 ? Round::T1 : Round::T2;
    }
    return Round::T0;
}

} // namespace

bool hasLevelsOnly(workspace::Workspace &workspace, const Assessment &assessment)
{
    if (assessment.formRecord.isNull())
        return true;
    const auto form = workspace.forms().form(assessment.formRecord);
    return form && fromXlsForm(**form, assessment.formKey);
}

QString assessmentWords(workspace::Workspace &workspace, const Assessment &assessment, Language language)
{
    QString name = keyOf(assessment.round);
    if (!hasLevelsOnly(workspace, assessment)) {
        const auto record = workspace.forms().record(assessment.formRecord);
        name += u' ' + (record && !record->title.isEmpty() ? record->title : assessment.formKey);
        if (assessment.rater == Rater::Company)
            name += u" · "_s + nameOf(assessment.rater, language);
    } else if (const auto form = workspace.assessments().form(assessment)) {
        name = assessmentName(assessment, *form).in(language);
    }
    const QString day = formatDate(assessment.started, language);
    return assessment.isFrozen() ? Words::tr("%1 · begun %2 · frozen").arg(name, day) : Words::tr("%1 · begun %2").arg(name, day);
}

Result<StartOffer> startOffer(workspace::Workspace &workspace, const std::vector<Assessment> &known)
{
    StartOffer offer{{}, {}, known, nextRound(known), !known.empty()};
    AXW_TRY_ASSIGN(all, workspace.forms().all());
    QString before;
    for (const FormRecord &record : all) {
        if (std::exchange(before, record.key) == record.key)
            continue;
        const auto form = workspace.forms().form(record.id);
        if (!form)
            continue; // its file has not come yet
        offer.imported.push_back({record.key, record.title.isEmpty() ? record.key : record.title, record.version, (*form)->itemCount()});
    }
    for (const QString &key : levelFormKeys()) {
        const bool replaced = std::any_of(offer.imported.begin(), offer.imported.end(), [&](const ImportedForm &each) { return each.key == key; });
        if (auto form = builtinForm(key); form && !replaced)
            offer.forms.push_back(std::move(*form));
    }
    return offer;
}

void addDimensions(QMenu &menu, AssessmentModel &model, prompts::Prompter &prompter, Language language)
{
    QMenu *dimensions = menu.addMenu(Words::tr("Dimensions"));
    for (const Dimension &dimension : model.form().dimensions) {
        QAction *action = dimensions->addAction(dimension.label.in(language));
        action->setCheckable(true);
        action->setChecked(!model.scores().dimension(dimension.key)->switchedOff);
        action->setEnabled(dimension.switchable && !model.isReadOnly());
        QObject::connect(action, &QAction::toggled, &model, [&model, &prompter, key = dimension.key](bool on) {
            if (const auto done = model.switchDimension(key, !on); !done)
                prompter.tell(done.error());
        });
    }
}

} // namespace axw::diagnosis
