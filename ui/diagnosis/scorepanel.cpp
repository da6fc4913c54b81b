// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/scorepanel.h"

#include "core/base/formats.h"
#include "core/diagnosis/why.h"
#include "core/picture/chart.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/radarchart.h"
#include "ui/widgets/text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTextLayout>
#include <QToolTip>
#include <QVBoxLayout>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace widgets;

namespace {

constexpr int side = 16;
constexpr int rowHeight = 30;
constexpr int columnGap = 12;
constexpr int pad = 2;

QString plain(double number)
{
    return QString::number(number, 'f', number == double(int(number)) ? 1 : 2);
}

constexpr int mostLines = 3;

/// A text over as many lines as it needs; a last one that is too short ends in ….
QStringList brokenOver(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    int from = 0;
    while (lines.size() + 1 < mostLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
        from = line.textStart() + line.textLength();
    }
    layout.endLayout();
    if (const QString rest = text.mid(from).trimmed(); !rest.isEmpty() || lines.isEmpty())
        lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
    return lines;
}

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

} // namespace

WhyRows::WhyRows(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WhyRows::setRows(std::vector<WhyRow> rows)
{
    m_rows = std::move(rows);
    QStringList words;
    for (const WhyRow &row : m_rows)
        words << u"%1 %2 %3"_s.arg(row.what, row.product, row.evidence).trimmed();
    setAccessibleName(words.join(u'\n'));
    updateGeometry();
    update();
}

/// Columns as wide as what stands in them: a share takes more room than a grade of evidence.
int WhyRows::evidenceWidth() const
{
    const QFontMetrics metrics(m_theme.font());
    int wide = 0;
    for (const WhyRow &row : m_rows)
        wide = std::max(wide, row.evidence.isEmpty() ? 0 : metrics.horizontalAdvance(row.evidence) + m_theme.px(columnGap));
    return wide;
}

std::vector<WhyRows::Line> WhyRows::lines(int width) const
{
    const QFontMetrics metrics(m_theme.font());
    const int gap = m_theme.px(columnGap);
    const int evidence = evidenceWidth();
    int product = 0;
    for (const WhyRow &row : m_rows)
        product = std::max(product, row.soft ? 0 : metrics.horizontalAdvance(row.product) + gap);
    std::vector<Line> laid;
    for (const WhyRow &row : m_rows) {
        const int figures = evidence + (row.soft ? metrics.horizontalAdvance(row.product) + gap : product);
        Line &line = laid.emplace_back();
        line.nameWidth = std::max(width - 2 * m_theme.px(pad) - figures, 1);
        line.what = brokenOver(row.what, m_theme.font(), line.nameWidth);
        line.high = m_theme.px(rowHeight) + int(line.what.size() - 1) * metrics.lineSpacing();
    }
    return laid;
}

int WhyRows::heightForWidth(int width) const
{
    int high = 0;
    for (const Line &line : lines(width))
        high += line.high;
    return high;
}

QSize WhyRows::sizeHint() const
{
    const int wide = m_theme.px(200);
    return {wide, heightForWidth(std::max(wide, width()))};
}

bool WhyRows::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto laid = lines(width());
        size_t at = 0;
        for (int bottom = 0; at < laid.size() && (bottom += laid[at].high) <= help->pos().y();)
            ++at;
        QToolTip::showText(help->globalPos(), at < m_rows.size() ? m_rows[at].what : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void WhyRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font());
    const int evidence = evidenceWidth();
    const auto laid = lines(width());
    int top = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const WhyRow &row = m_rows[i];
        const QRect line(0, top, width(), laid[i].high);
        top += laid[i].high;
        painter.setPen(m_theme.colour(Colour::Line));
        painter.drawLine(line.bottomLeft(), line.bottomRight());
        painter.setPen(m_theme.colour(row.soft ? Colour::TextSoft : Colour::Text));
        QRect words = line.adjusted(m_theme.px(pad), 0, -m_theme.px(pad), 0);
        painter.drawText(QRect(words.left(), words.top(), laid[i].nameWidth, words.height()), Qt::AlignLeft | Qt::AlignVCenter, laid[i].what.join(u'\n'));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, row.evidence);
        words.setRight(words.right() - evidence);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, row.product);
    }
}

ScorePanel::ScorePanel(const Theme &theme, Language language, QWidget *parent) :
    QWidget(parent), m_theme(theme), m_language(language), m_coverage(new Chip(theme, {}, Tone::Warn, this)),
    m_radar(new RadarChart(chartLook(theme), this)), m_overall(makeLabel(theme, {}, Size::Body, true, this)),
    m_overallWhy(new QPushButton(this)), m_bottleneck(makeLabel(theme, {}, Size::Body, false, this)), m_whyTitle(makeLabel(theme, {}, Size::Body, true, this)),
    m_rows(new WhyRows(theme, this)), m_whyText(new SoftText(theme, {}, Size::Small, this))
{
    setObjectName(u"scorePanel"_s);
    setFixedWidth(theme.px(Size::Inspector));
    setGround(this, theme, Colour::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(side), theme.px(12), theme.px(side), theme.px(12));
    column->setSpacing(theme.px(6));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(theme, tr("Scores"), Size::Body, true, this));
    head->addStretch(1);
    m_coverage->setObjectName(u"coverage"_s);
    head->addWidget(m_coverage);
    column->addLayout(head);
    m_radar->setObjectName(u"radar"_s);
    m_radar->setFixedHeight(theme.px(236));
    column->addWidget(m_radar);
    m_overall->setObjectName(u"overall"_s);
    m_overallWhy->setObjectName(u"overallWhy"_s);
    m_overallWhy->setFont(theme.font(Size::Small));
    m_overallWhy->setFocusPolicy(Qt::TabFocus);
    connect(m_overallWhy, &QPushButton::clicked, this, [this] { explain({}); });
    auto *overall = new QHBoxLayout;
    overall->addWidget(m_overall, 1);
    overall->addWidget(m_overallWhy);
    column->addLayout(overall);
    m_bottleneck->setWordWrap(true);
    column->addWidget(m_bottleneck);
    column->addSpacing(theme.px(6));
    m_whyTitle->setWordWrap(true);
    m_whyTitle->setObjectName(u"whyTitle"_s);
    column->addWidget(m_whyTitle);
    m_rows->setObjectName(u"whyRows"_s);
    column->addWidget(m_rows);
    m_whyText->setObjectName(u"whyText"_s);
    column->addWidget(m_whyText);
    addBenchmark(column);
    column->addStretch(1);
    m_column = column;
}

void ScorePanel::addPart(QWidget *part)
{
    m_column->insertWidget(m_column->count() - 1, part);
}

void ScorePanel::addBenchmark(QVBoxLayout *column)
{
    column->addSpacing(m_theme.px(6));
    m_benchmarkTitle = makeLabel(m_theme, {}, Size::Body, true, this);
    m_benchmarkTitle->setObjectName(u"benchmarkTitle"_s);
    m_benchmarkTitle->setWordWrap(true);
    m_benchmarkTitle->hide();
    column->addWidget(m_benchmarkTitle);
    m_benchmarkRows = new WhyRows(m_theme, this);
    m_benchmarkRows->setObjectName(u"benchmarkRows"_s);
    m_benchmarkRows->hide();
    column->addWidget(m_benchmarkRows);
    m_benchmarkText = new SoftText(m_theme, {}, Size::Small, this);
    m_benchmarkText->setObjectName(u"benchmarkText"_s);
    m_benchmarkText->hide();
    column->addWidget(m_benchmarkText);
}

void ScorePanel::setBenchmark(const std::optional<ScoreBenchmark> &benchmark, const QString &why)
{
    m_benchmark = benchmark;
    m_benchmarkTitle->setText(benchmark && benchmark->group.overall
                                  ? tr("Beside %1 (%n company(ies))", nullptr, benchmark->group.overall->companies).arg(benchmark->name)
                                  : tr("Beside other companies"));
    m_benchmarkText->setText(benchmark ? benchmark->words : why);
    m_benchmarkTitle->show();
    m_benchmarkText->show();
    m_benchmarkRows->setVisible(benchmark.has_value());
    showBenchmark();
    showChart();
}

void ScorePanel::showBenchmark()
{
    if (!m_benchmark)
        return;
    const auto figureWords = [this](const BenchmarkFigure &figure) {
        return u"%1 (%2)"_s.arg(formatDecimal(figure.median, 1), middleHalfText(figure, m_language));
    };
    std::vector<WhyRow> rows{{{}, tr("here"), tr("median (middle half)"), false}};
    if (const auto &overall = m_benchmark->group.overall)
        rows.push_back({tr("Overall"), scoreText(m_scores.overall), figureWords(*overall), false});
    for (const DimensionScore &dimension : m_scores.dimensions) {
        const auto figure = m_benchmark->group.dimensions.constFind(dimension.key);
        rows.push_back({m_form.dimension(dimension.key)->shortLabel.in(m_language), scoreText(dimension.score),
                        figure == m_benchmark->group.dimensions.cend() ? u"–"_s : figureWords(*figure), false});
    }
    m_benchmarkRows->setRows(std::move(rows));
}

void ScorePanel::setScores(const Form &form, const Scores &scores, const std::optional<Scores> &earlier,
                           const QString &earlierName, const QString &thisName)
{
    if (m_form != form) // a large one is not copied at every key
        m_form = form;
    m_scores = scores;
    m_earlier = earlier;
    m_earlierName = earlierName;
    m_thisName = thisName;
    m_coverage->setText(tr("Coverage %1").arg(formatPercent(scores.coverage.share(), 0)));
    m_coverage->setTone(scores.coverage.answered == scores.coverage.applicable ? Tone::Good : Tone::Warn);
    m_coverage->setToolTip(u"%1/%2"_s.arg(scores.coverage.answered).arg(scores.coverage.applicable));
    m_overall->setText(scores.overall ? tr("Overall %1 / 5").arg(scoreText(scores.overall)) : tr("No overall score yet"));
    m_overallWhy->setText(scores.overall ? tr("Why %1?").arg(scoreText(scores.overall)) : tr("Why?"));
    m_overallWhy->setAccessibleName(tr("%1: why is it so?").arg(m_overall->text()));
    const DimensionScore *lowest = scores.dimension(scores.bottleneck);
    m_bottleneck->setVisible(lowest != nullptr);
    if (lowest)
        m_bottleneck->setText(tr("Bottleneck: %1 %2").arg(form.dimension(lowest->key)->shortLabel.in(m_language), scoreText(lowest->score)));
    showChart();
    showWhy();
    showBenchmark();
    Q_EMIT scoresChanged();
}

void ScorePanel::showChart()
{
    picture::RadarChart chart;
    QStringList spoken;
    for (const DimensionScore &dimension : m_scores.dimensions) {
        chart.axes << m_form.dimension(dimension.key)->shortLabel.in(m_language);
        spoken << chart.axes.last() + u' ' + scoreText(dimension.score);
    }
    chart.series << seriesOf(m_scores, m_thisName, picture::ChartSeries::Role::Main);
    if (m_earlier)
        chart.series << seriesOf(*m_earlier, m_earlierName, picture::ChartSeries::Role::Reference);
    if (m_benchmark && !m_benchmark->group.dimensions.isEmpty()) {
        picture::ChartSeries others;
        others.name = m_benchmark->name;
        others.role = picture::ChartSeries::Role::Benchmark;
        for (const DimensionScore &dimension : m_scores.dimensions) {
            const auto figure = m_benchmark->group.dimensions.constFind(dimension.key);
            const bool told = figure != m_benchmark->group.dimensions.cend();
            others.values << (told ? std::optional(figure->median) : std::nullopt);
            others.low << (told ? std::optional(figure->low) : std::nullopt);
            others.high << (told ? std::optional(figure->high) : std::nullopt);
        }
        chart.series << others;
    }
    chart.confidence = tr("Confidence");
    m_radar->setChart(chart);
    m_radar->setAccessibleName(tr("Radar chart: %1").arg(spoken.join(u", "_s)));
}

void ScorePanel::explain(const QString &dimension)
{
    m_subject = dimension;
    showWhy();
}

void ScorePanel::showWhy()
{
    const DimensionScore *dimension = m_scores.dimension(m_subject);
    const Why why = dimension ? whyDimension(m_form, *dimension) : whyOverall(m_form, m_scores);
    if (dimension) {
        const QString name = m_form.dimension(dimension->key)->shortLabel.in(m_language);
        m_whyTitle->setText(dimension->score ? tr("Why %1 scores %2").arg(name, scoreText(dimension->score))
                                             : tr("%1 has no score yet").arg(name));
        m_rows->setRows(dimensionRows(*dimension));
    } else {
        m_whyTitle->setText(m_scores.overall ? tr("Why the overall score is %1").arg(scoreText(m_scores.overall))
                                             : tr("Why there is no overall score"));
        m_rows->setRows(overallRows());
    }
    QStringList lines;
    if (!dimension || dimension->score || dimension->switchedOff)
        lines << why.headline.in(m_language);
    for (const LocalizedText &line : why.lines)
        lines << line.in(m_language);
    m_whyText->setText(lines.join(u'\n'));
}

std::vector<WhyRow> ScorePanel::dimensionRows(const DimensionScore &dimension) const
{
    std::vector<WhyRow> rows;
    if (dimension.switchedOff)
        return rows;
    for (const ItemScore &item : dimension.items) {
        if (item.score())
            rows.push_back({m_form.itemNumber(item.key) + u' ' + m_form.item(item.key)->topic.in(m_language),
                            u"%1 × %2"_s.arg(item.answer.points ? plain(*item.answer.points) : QString::number(item.answer.level), plain(item.weight)), evidenceCode(item.answer.evidence)});
    }
    const std::pair<Mark, QString> others[] = {
        {Mark::Unknown, tr("not known yet")}, {Mark::Absent, tr("not answered")}, {Mark::NotApplicable, tr("not applicable")}};
    for (const auto &[mark, words] : others) {
        QString numbers = numbersOf(m_form, dimension, mark);
        if (const auto count = numbers.count(u',') + 1; count > 3)
            numbers = tr("%n item(s)", nullptr, int(count));
        if (!numbers.isEmpty())
            rows.push_back({tr("%1 %2", "item numbers, what they are").arg(numbers, words), u"–"_s, {}, true});
    }
    return rows;
}

std::vector<WhyRow> ScorePanel::overallRows() const
{
    std::vector<WhyRow> rows;
    for (const DimensionScore &dimension : m_scores.dimensions) {
        const QString name = m_form.dimension(dimension.key)->shortLabel.in(m_language);
        if (dimension.score)
            rows.push_back({name, u"%1 × %2"_s.arg(scoreText(dimension.score), QString::number(dimension.weight)),
                            formatPercent(dimension.coverage.share(), 0)});
        else
            rows.push_back({name, u"–"_s, {}, true});
    }
    return rows;
}

} // namespace axw::diagnosis
