// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/benchmark.h"
#include "core/diagnosis/scores.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace axw::widgets {
class Chip;
class RadarChart;
class SoftText;
}

namespace axw::diagnosis {

/// Those whom the company is compared with, beside its own scores.
struct ScoreBenchmark
{
    BenchmarkGroup group;
    QString name;  ///< "물류 중소기업"
    QString words; ///< whose figures, of when, and why this group
};

/// One line of 'why 2.4?': an item or dimension, what it puts in, and how it is founded.
struct WhyRow
{
    QString what;
    QString product;
    QString evidence;
    bool soft = false; ///< not in the score
};

/// Lines of 'why', read and not pressed.
class WhyRows final : public QWidget
{
    Q_OBJECT

public:
    WhyRows(const widgets::Theme &theme, QWidget *parent);
    void setRows(std::vector<WhyRow> rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A row as it is laid out: its name broken over lines where one is too short.
    struct Line
    {
        QStringList what;
        int high = 0;
        int nameWidth = 0;
    };
    std::vector<Line> lines(int width) const;
    int evidenceWidth() const;

    const widgets::Theme &m_theme;
    std::vector<WhyRow> m_rows;
};

/// The right column: coverage, the live radar, the overall score, and why the dimension at hand, or all of it, scores
/// as it does.
class ScorePanel final : public QWidget
{
    Q_OBJECT

public:
    ScorePanel(const widgets::Theme &theme, Language language, QWidget *parent);

    void setScores(const Form &form, const Scores &scores, const std::optional<Scores> &earlier, const QString &earlierName,
                   const QString &thisName);
    /// Explains a dimension, or with an empty key the overall score.
    void explain(const QString &dimension);
    /// Others to compare with; nothing where none may be told, and `why` says so.
    void setBenchmark(const std::optional<ScoreBenchmark> &benchmark, const QString &why);
    /// Something more at the end of the column.
    void addPart(QWidget *part);
    const Form &form() const { return m_form; }
    const Scores &scores() const { return m_scores; }

Q_SIGNALS:
    void scoresChanged();

private:
    void addBenchmark(QVBoxLayout *column);
    void showBenchmark();
    void showChart();
    void showWhy();
    std::vector<WhyRow> dimensionRows(const DimensionScore &dimension) const;
    std::vector<WhyRow> overallRows() const;

    const widgets::Theme &m_theme;
    Language m_language;
    Form m_form;
    Scores m_scores;
    std::optional<Scores> m_earlier;
    QString m_earlierName;
    QString m_thisName;
    std::optional<ScoreBenchmark> m_benchmark;
    QString m_subject;
    QVBoxLayout *m_column = nullptr;
    widgets::Chip *m_coverage;
    widgets::RadarChart *m_radar;
    QLabel *m_overall;
    QPushButton *m_overallWhy;
    QLabel *m_bottleneck;
    QLabel *m_whyTitle;
    WhyRows *m_rows;
    widgets::SoftText *m_whyText;
    QLabel *m_benchmarkTitle = nullptr;
    WhyRows *m_benchmarkRows = nullptr;
    widgets::SoftText *m_benchmarkText = nullptr;
};

} // namespace axw::diagnosis
