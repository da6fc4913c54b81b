// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/casefile.h"
#include "core/clients/client.h"
#include "ui/widgets/page.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace axw::workspace {
struct Intake;
}

namespace axw::widgets {
class DateEdit;
class LiveEdit;
class NotedField;
class PickEdit;
}

namespace axw::clients {

/// Registers a request (신규 접수): the company, a person there, what is wanted, who takes it. Numbers are checked and
/// possible duplicates shown while one types; saved as one edit. Closed without saving it keeps what was typed.
class NewClientForm final : public QDialog
{
    Q_OBJECT

public:
    explicit NewClientForm(const widgets::PageContext &context, QWidget *parent = nullptr);

    /// Shows the form, with what was typed before when it was not saved.
    void start();

Q_SIGNALS:
    void registered(const axw::clients::CaseFile &file);
    void openOther(axw::ClientId client);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeCompany();
    QWidget *makeRequest();
    QWidget *makeFoot();
    widgets::NotedField *noted(QWidget *field, const QString &name);

    workspace::Intake read() const;
    void clear();
    void save();
    bool showWrong();

    /// `settled`: the person has left the number, so that what is missing is an error.
    void noteBrn(bool settled);
    void noteCorporateNo(bool settled);
    void noteKsic();
    void settleKsic();
    void noteMail();
    void showDuplicates();

    widgets::PageContext m_context;
    widgets::LiveEdit *m_name;
    widgets::NotedField *m_nameNote;
    widgets::LiveEdit *m_brn;
    widgets::NotedField *m_brnNote;
    QLineEdit *m_corporateNo;
    widgets::NotedField *m_corporateNoNote;
    widgets::PickEdit *m_ksic;
    widgets::NotedField *m_ksicNote;
    QComboBox *m_field;
    bool m_fieldChosen = false; ///< by the person, so that the KSIC does not change it
    widgets::PickEdit *m_region;
    QLineEdit *m_address;
    QLineEdit *m_representative;
    QComboBox *m_size;
    QLineEdit *m_phone;
    QLineEdit *m_contactName;
    QLineEdit *m_contactTitle;
    QLineEdit *m_contactPhone;
    QLineEdit *m_contactMail;
    widgets::NotedField *m_contactMailNote;
    QComboBox *m_source;
    widgets::DateEdit *m_received;
    widgets::NotedField *m_receivedNote;
    QPlainTextEdit *m_wanted;
    widgets::PickEdit *m_owner;
    QLabel *m_duplicates;
    widgets::NotedField *m_foot; ///< what could not be saved
    QPushButton *m_save;
};

} // namespace axw::clients
