// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <vector>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace axw::widgets {
class Chip;
class SoftText;
}

namespace axw::diagnosis {

class DimensionTab;
class FormModel;

/// The left column for any form: which assessment this is, its sections with what is left of each, and how it is frozen.
class FormOutline final : public QWidget
{
    Q_OBJECT

public:
    FormOutline(const widgets::Theme &theme, Language language, FormModel &model, QMenu *assessments, QWidget *parent);

    void refresh();
    void setCurrent(const QString &section);

Q_SIGNALS:
    void sectionChosen(const QString &key);
    void freezeWanted();

private:
    void addTabs();
    QString missing() const;

    const widgets::Theme &m_theme;
    Language m_language;
    FormModel &m_model;
    QPushButton *m_head;
    widgets::Chip *m_frozen;
    QVBoxLayout *m_column = nullptr;
    QStringList m_keys;
    QString m_current;
    std::vector<DimensionTab *> m_tabs;
    widgets::SoftText *m_missing;
    QPushButton *m_freeze;
};

} // namespace axw::diagnosis
