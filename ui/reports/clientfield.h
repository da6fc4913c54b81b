// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/language.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace axw::workspace {
class Workspace;
}
namespace axw::widgets {
class SearchField;
class Settings;
}

namespace axw::reports {

/// Which company: shows the one chosen, or a field that finds one by a part of its name, initial consonants or BRN.
class ClientField final : public QWidget
{
    Q_OBJECT

public:
    ClientField(const widgets::Theme &theme, workspace::Workspace &workspace, const widgets::Settings &settings, Language language,
                QWidget *parent = nullptr);

    ClientId client() const { return m_client; }
    QString clientName() const { return m_name; }
    /// Without telling chosen(); a company that is gone is none.
    void setClient(ClientId client);
    /// Opens the field to type in.
    void search();

Q_SIGNALS:
    void chosen(const axw::ClientId &client);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void add(ClientId client);
    void take();
    void showState(bool searching);

    const widgets::Theme &m_theme;
    workspace::Workspace &m_workspace;
    const widgets::Settings &m_settings;
    Language m_language;
    ClientId m_client;
    QString m_name;
    QWidget *m_shown;
    QLabel *m_label;
    QLabel *m_detail;
    QPushButton *m_other;
    widgets::SearchField *m_field;
    QListWidget *m_list;
};

} // namespace axw::reports
