// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>

class QHBoxLayout;

namespace axw::widgets {
class Chip;
}

namespace axw::shell {

enum class StepState { Open, Current, Done };

/// One tab of the row: a stage with its state, or plain words at either end.
class StepButton final : public QAbstractButton
{
    Q_OBJECT

public:
    StepButton(const widgets::Theme &theme, const QString &text, bool isStage, QWidget *parent);

    void setState(StepState state);
    StepState state() const { return m_state; }
    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const widgets::Theme &m_theme;
    bool m_isStage;
    StepState m_state = StepState::Open;
    bool m_selected = false;
};

/// The row of a client's file: overview, the seven stages as steps, documents and history. The steps are the tabs.
class Stepper final : public QWidget
{
    Q_OBJECT

public:
    struct Tab
    {
        QString id;
        QString label;
    };

    /// `before` and `after` stand at the ends, the stages between them.
    Stepper(const widgets::Theme &theme, Language language, const QList<Tab> &before, const QList<Tab> &after, QWidget *parent);

    void setStates(const std::array<StepState, stageCount> &states);
    /// How many things the tab holds, beside its label; none for 0.
    void setCount(const QString &tab, int count);
    enum class Gate { None, Open };
    /// The chip at the right: how many things are missing to close the stage (the list is its tool tip), or that it can be
    /// closed. Without an open case there is none.
    void setMissing(Gate gate, const QStringList &missing);
    void setSelected(const QString &tab);
    QString selected() const { return m_selected; }
    QStringList tabs() const { return m_order; }

Q_SIGNALS:
    void tabRequested(const QString &tab);
    void missingRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &id, const QString &label, bool isStage, QHBoxLayout *row);

    const widgets::Theme &m_theme;
    QStringList m_order;
    QHash<QString, StepButton *> m_buttons;
    QHash<QString, QString> m_labels;
    widgets::Chip *m_missing;
    QString m_selected;
};

} // namespace axw::shell
