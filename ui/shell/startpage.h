// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace axw::widgets {
class ProgressStrip;
}

namespace axw::shell {

/// What the window shows without a workspace: it asks the consultant's name and a name for the workspace and makes one,
/// or opens the example centre, or one that exists.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    struct Known
    {
        QString person;
        QString folder;      ///< where new workspaces are made
        QStringList recent;  ///< folders of workspaces
        bool mayLeave = false; ///< there is a workspace to go back to
    };

    StartPage(const widgets::Theme &theme, Language language, const Known &known, QWidget *parent = nullptr);

    widgets::ProgressStrip *progress() const { return m_progress; }
    /// While a workspace is being made nothing else can be asked for.
    void setBusy(bool busy);

    /// A name as a folder may be called, with ".axw".
    static QString folderName(const QString &name);

Q_SIGNALS:
    void makeRequested(const QString &person, const QString &name, const QString &folder);
    void exampleRequested();
    /// Empty: choose one.
    void openRequested(const QString &folder);
    void folderRequested();
    void languageRequested(axw::Language language);
    void left();

public:
    /// Where the new workspace goes, chosen by the person.
    void setFolder(const QString &folder);

private:
    void check();
    QWidget *makeForm();
    QWidget *makeOthers(const Known &known);

    const widgets::Theme &m_theme;
    QString m_folder;
    QLineEdit *m_person;
    QLineEdit *m_name;
    QLabel *m_place;
    QPushButton *m_make;
    widgets::ProgressStrip *m_progress;
};

} // namespace axw::shell
