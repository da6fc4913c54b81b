// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/levelling.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QListWidget;

namespace axw::widgets {
class FactList;
}

namespace axw::portfolio {

/// What levelling would do: its price as a whole, then PoC by PoC with every move and its reason, then what stays
/// overbooked and why.
class LevelProposal final : public QWidget
{
    Q_OBJECT

public:
    LevelProposal(const widgets::Theme &theme, Language language, QWidget *parent = nullptr);

    /// `portfolio`: as it is stored; names come from there.
    void setResult(const LevellingResult &result, const Portfolio &portfolio);
    void clear();

Q_SIGNALS:
    void pocChosen(axw::PocId poc);

private:
    void fillFacts(const LevellingResult &result);
    void addPrice(const LevellingPrice &price, const LevellingResult &result, const Portfolio &portfolio);
    void addRemaining(const StillOverbooked &remaining, const Portfolio &portfolio);
    void addHead(const QString &words, PocId poc = {}, bool bad = false);
    void addLines(const QStringList &lines, PocId poc);
    QString day(schedule::Moment moment) const;
    QString days(int count) const;

    const widgets::Theme &m_theme;
    Language m_language;
    widgets::FactList *m_facts;
    QListWidget *m_moves;
};

} // namespace axw::portfolio
