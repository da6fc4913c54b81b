// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/interfacewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace axw {

using namespace Qt::Literals::StringLiterals;

InterfaceWords::~InterfaceWords()
{
    forget();
}

void InterfaceWords::speak(Language language)
{
    forget();
    QLocale::setDefault(language == Language::Korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString code = languageCode(language);
    for (const QString &name : {u"qtbase_"_s + code, u"axworkbench_"_s + code}) {
        auto words = std::make_unique<QTranslator>();
        if (words->load(u":/axw/i18n/%1.qm"_s.arg(name)) && QCoreApplication::installTranslator(words.get()))
            m_installed.push_back(std::move(words));
    }
}

void InterfaceWords::forget()
{
    for (const auto &words : m_installed)
        QCoreApplication::removeTranslator(words.get());
    m_installed.clear();
}

} // namespace axw
