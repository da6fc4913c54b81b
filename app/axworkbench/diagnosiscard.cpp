// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/axworkbench/diagnosiscard.h"

#include "core/base/formats.h"
#include "core/diagnosis/builtin.h"
#include "core/diagnosis/why.h"
#include "core/workspace/workspace.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/radarchart.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace axw {

using namespace Qt::Literals::StringLiterals;
using diagnosis::Assessment;
using diagnosis::DimensionScore;
using diagnosis::Form;
using diagnosis::Scores;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw)
};

picture::ChartSeries seriesOf(const Scores &scores, const QString &name, picture::ChartSeries::Role role)
{
    picture::ChartSeries series;
    series.name = name;
    series.role = role;
    for (const DimensionScore &dimension : scores.dimensions) {
        series.values << dimension.score;
        series.confidence << dimension.confidence.value_or(0);
    }
    return series;
}

QString overallWords(const Form &form, const Scores &scores, Language language)
{
    if (!scores.overall)
        return Words::tr("none yet");
    const QString overall = u"%1 / 5"_s.arg(diagnosis::scoreText(scores.overall));
    const DimensionScore *lowest = scores.dimension(scores.bottleneck);
    const diagnosis::Dimension *named = lowest ? form.dimension(lowest->key) : nullptr;
    return named ? Words::tr("%1 · lowest %2 %3").arg(overall, named->shortLabel.in(language), diagnosis::scoreText(lowest->score)) : overall;
}

} // namespace

QWidget *newestDiagnosis(const widgets::PageContext &context, ClientId client)
{
    auto &store = context.workspace.assessments();
    const auto assessments = store.diagnosesOf(client);
    if (!assessments || assessments->empty())
        return nullptr;
    const Assessment &newest = assessments->front();
    const auto form = store.form(newest);
    const auto scores = store.scores(newest);
    if (!form || !scores)
        return nullptr;

    picture::RadarChart chart;
    for (const DimensionScore &dimension : scores->dimensions) {
        const auto *named = form->dimension(dimension.key);
        chart.axes << (named ? named->shortLabel.in(context.language) : dimension.key);
    }
    const QString round = nameOf(newest.round, context.language);
    chart.series << seriesOf(*scores, round, picture::ChartSeries::Role::Main);
    if (assessments->size() > 1 && (*assessments)[1].formKey == newest.formKey) {
        if (const auto earlier = store.scores((*assessments)[1])) {
            chart.series << seriesOf(*earlier, nameOf((*assessments)[1].round, context.language),
                                     picture::ChartSeries::Role::Reference);
        }
    }

    chart.confidence = Words::tr("Confidence");

    auto *card = new QWidget;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(4));
    column->addWidget(new widgets::SectionTitle(context.theme, Words::tr("Diagnosis %1").arg(round), card));
    auto *radar = new widgets::RadarChart(widgets::chartLook(context.theme), card);
    radar->setFixedHeight(context.theme.px(236));
    radar->setChart(chart);
    radar->setAccessibleName(Words::tr("Radar of the diagnosis %1").arg(round));
    column->addWidget(radar);
    const QString coverage = u"%1 (%2/%3)"_s.arg(formatPercent(scores->coverage.share(), 0)).arg(scores->coverage.answered).arg(scores->coverage.applicable);
    column->addWidget(new widgets::FactList(context.theme,
                                            {{Words::tr("Overall"), overallWords(*form, *scores, context.language), widgets::Tone::Neutral, nullptr},
                                             {Words::tr("Coverage"), coverage, widgets::Tone::Neutral, nullptr}},
                                            card));
    return card;
}

} // namespace axw
