// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/parts/icons.h"

#include "ui/models/codes/paintedicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QSvgRenderer>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

class ThemedIconEngine : public PaintedIcon
{
public:
    explicit ThemedIconEngine(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        QByteArray colored = m_svg;
        colored.replace("currentColor", QGuiApplication::palette().color(group, role).name().toLatin1());
        QSvgRenderer(colored).render(painter, rect);
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_svg); }
    QString key() const override { return u"kodeks"_s; }

private:
    QByteArray m_svg;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    QFile file(u":/kodeks/icons/%1.svg"_s.arg(name));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new ThemedIconEngine(file.readAll()));
}

} // namespace Kodeks
