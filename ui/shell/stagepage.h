// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/casefile.h"
#include "ui/widgets/page.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace axw::widgets {
class Chip;
class DateEdit;
class FactList;
class FieldEdit;
class NoteEdit;
}

namespace axw::shell {

class StageSheet;

/// The page of a stage that has none of its own: when it was entered and left, what is missing to close it, what comes
/// next, and notes.
class StagePage final : public widgets::Page
{
    Q_OBJECT

public:
    StagePage(const widgets::PageContext &context, const widgets::ClientFile &file, Stage stage, QWidget *parent = nullptr);

private:
    void build();
    void buildWork(QVBoxLayout *column);
    void look();
    void showNoCase();
    void changeCase(const char *label, const QString &group, const std::function<void(clients::CaseFile &)> &change);
    void saveNote(const QString &note, const QString &group);

    widgets::ClientFile m_file;
    Stage m_stage;
    QVBoxLayout *m_column;
    widgets::Chip *m_state = nullptr;
    widgets::FactList *m_facts = nullptr;
    widgets::FactList *m_steps = nullptr;
    StageSheet *m_sheet = nullptr;
    QLabel *m_wait = nullptr;
    widgets::FieldEdit *m_action = nullptr;
    widgets::DateEdit *m_due = nullptr;
    widgets::FieldEdit *m_owner = nullptr;
    widgets::NoteEdit *m_note = nullptr;
    QWidget *m_next = nullptr;
};

} // namespace axw::shell
